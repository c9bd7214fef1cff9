import { checkedOn } from './common';
import type { Views } from './view';

/** The building blocks of the domain `guide`. */
export const guideComponentViews: Views = {
  'guide.picture': {
    mainField: 'alternativeText',
    rows: [
      [
        ['file', 6],
        ['alternativeText', 6],
      ],
      [
        ['caption', 6],
        ['credit', 6],
      ],
      [
        ['focalX', 6],
        ['focalY', 6],
      ],
    ],
    fields: {
      file: { label: '图片文件', help: 'JPEG、PNG、WebP 或 AVIF，不超过 30 MB。拍摄地点等信息会自动去掉。' },
      alternativeText: { label: '替代文字', help: '给看不见图片的人：画面上有什么。不要写“图片”二字。' },
      caption: { label: '图注' },
      credit: { label: '署名', help: '作者与许可，如“张三 摄，CC BY 4.0”。' },
      focalX: { label: '焦点（横）', help: '裁切时一定要留住的点：0 最左，1 最右。' },
      focalY: { label: '焦点（纵）', help: '0 最上，1 最下。' },
    },
  },
  'guide.narration': {
    mainField: 'text',
    rows: [
      [['text', 12]],
      [['transcript', 12]],
      [
        ['audio', 6],
        ['voice', 6],
      ],
      [
        ['durationSeconds', 4],
        ['credit', 8],
      ],
    ],
    fields: {
      text: { label: '讲解词', help: '朗读的文字，口语，一分钟约二百五十字。' },
      transcript: { label: '文字稿', help: '与录音逐字一致；与讲解词相同时可以不填。' },
      audio: { label: '录音', help: '单声道 M4A 或 MP3。没有录音时观众看文字。' },
      voice: { label: '声音', help: 'human 真人 · synthesised 合成，合成的会在屏幕上注明。' },
      durationSeconds: { label: '时长（秒）' },
      credit: { label: '朗读者' },
    },
  },
  'guide.source': {
    mainField: 'title',
    rows: [
      [
        ['code', 3],
        ['title', 9],
      ],
      [['page', 12]],
      [
        ['checkedOn', 4],
        ['checkedBy', 8],
      ],
    ],
    fields: {
      code: { label: '编号', help: '如 G1。' },
      title: { label: '题名', help: '书名、文章名或网页标题，带上发布者。' },
      page: { label: '页码或网址' },
      checkedOn,
      checkedBy: { label: '核对人' },
    },
  },
  'guide.tour-stop': {
    mainField: 'position',
    rows: [
      [
        ['position', 3],
        ['exhibit', 6],
        ['minutes', 3],
      ],
      [['transition', 12]],
    ],
    fields: {
      position: { label: '第几站', help: '从 1 开始。' },
      exhibit: { label: '展品', shownBy: 'name' },
      minutes: { label: '停留（分钟）' },
      transition: { label: '去下一站', help: '怎么走，路上看什么。' },
    },
  },
};
