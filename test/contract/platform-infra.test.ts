// The two environments of the example differ where its README says, and nowhere else.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const terraform = join(import.meta.dirname, '../../examples/platform-infra/terraform');
const differing = ['providers.tf', 'tests/platform.tftest.hcl', 'variables.tf', 'vault.tf'];

/** Name -> text of what is in a root; not what Terraform leaves there. */
function filesOf(environment: string): ReadonlyMap<string, string> {
  const folder = join(terraform, environment);
  const names = globSync('**/*.{tf,hcl}', { cwd: folder, exclude: (name) => name.startsWith('.terraform') });
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

it('dev and prod of the example differ only in the files that say how', () => {
  const [dev, prod] = [filesOf('dev'), filesOf('prod')];
  expect([...dev.keys()]).toEqual([...prod.keys()]);
  expect(dev.size).toBeGreaterThanOrEqual(13);
  expect([...dev.keys()].filter((name) => dev.get(name) !== prod.get(name))).toEqual(differing);
});
