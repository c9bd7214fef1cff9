console.log('check', process.argv.slice(2));
