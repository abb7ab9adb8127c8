// Plain JavaScript that runs first, so that an old Node prints a clear error instead of failing on new syntax or on the import of a
// name that it does not have.

const fromSource = !import.meta.url.includes('/dist/');
const floor = fromSource ? '22.18' : '22.12';
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const [neededMajor = 0, neededMinor = 0] = floor.split('.').map(Number);

if (major < neededMajor || (major === neededMajor && minor < neededMinor)) {
  const isAction = Boolean(process.env.GITHUB_ACTION_PATH);
  const advice = isAction
    ? 'Add a step with "uses: actions/setup-node@v4" and "node-version: 24" before this one.'
    : fromSource
      ? 'Run "npm ci", which installs the right one, and then use "npm start" or "npm run".'
      : 'Install a newer Node (https://nodejs.org/en/download), or run "npm install --save-dev node@24" in your project, for npx and npm scripts.';
  process.stderr.write(`flowservice needs Node ${floor} or newer; this is ${process.versions.node}. ${advice}\n`);
  process.exit(3);
}

process.getBuiltinModule('node:module').enableCompileCache?.();
