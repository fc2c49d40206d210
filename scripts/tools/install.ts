// Puts a locked release of a tool into a folder, for the set-up: `node scripts/tools/install.ts TOOL VERSION FOLDER`.
// The same code and the same lock as in the actions; it runs when Node 24 and the packages are there.
import { installTool } from '../../src/tools/install.ts';

const [tool, version, folder] = process.argv.slice(2);
try {
  if (tool === undefined || version === undefined || folder === undefined)
    throw new Error('usage: TOOL VERSION FOLDER');
  await installTool(tool, version, { folder });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
