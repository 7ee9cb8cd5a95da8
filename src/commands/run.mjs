// The one entry of every npm script, in plain JavaScript so that an older Node can still say what is wrong.
import module from 'node:module';

const needed = 24;
const [major = 0] = process.versions.node.split('.').map(Number);
const [name] = process.argv.splice(2, 1);

if (major < needed) {
  console.error(
    `Node ${process.versions.node} quá cũ: chạy "npm install" một lần (sẽ có Node ${needed}), hoặc cài Node ${needed}. / ` +
      `Node ${process.versions.node} is too old: run "npm install" once (it brings Node ${needed}), or install Node ${needed}.`,
  );
  process.exit(1);
}
// Compiled code is kept, which halves the time that a command takes to begin.
module.enableCompileCache?.('node_modules/.cache/compiled');
await import(`./${name}.ts`);
