import { fork } from 'node:child_process'; import { once } from 'node:events';
import { writePhotographs } from '/work/w/lead/scripts/src/bench/media/photographs';
const photos = await writePhotographs('/tmp/lead/photos', 8);
for (const [way,n] of [['pipeline',16],['pipeline',64],['command',64]] as const) {
 const c = fork('/work/w/lead/scripts/src/bench/media/media-child.ts',{stdio:['ignore',2,2,'ipc']});
 let list = Array.from({length:n},(_, i)=>photos[i%8]);
 if (way==='command') { const fs=await import('node:fs'); list = list.map((f,i)=>{const t=`/tmp/lead/photos/copy-${i}.jpg`; fs.copyFileSync(f!,t); return t;}); }
 c.send({way, photographs:list}); const [s]=await once(c,'message'); console.log(way,n,JSON.stringify({mb:Math.round(s.peak/1048576),s:s.seconds}));
}
