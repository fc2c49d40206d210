import type { JsonFile } from './json-file.ts';
import { blockSize, keysOfStack, placeOf, type Room, roomOf, stackName } from './plan-addresses.ts';
import { secretText, type Values } from './plan-values.ts';

/** The part `configuration` of a generated plan: the only place that says which variables are sensitive. */

export const provider = 'registry.terraform.io/hashicorp/azurerm';

/** Variables of the root module; `handed_on` is only marked in the module that gets it. */
export function variablesOf(
  seed: number,
): readonly { name: string; value: string; sensitive: boolean; secret: boolean }[] {
  return [
    { name: 'admin_password', value: secretText(seed, -1, 0), sensitive: true, secret: true },
    { name: 'handed_on', value: secretText(seed, -2, 0), sensitive: false, secret: true },
    { name: 'location', value: 'westeurope', sensitive: false, secret: false },
  ];
}

export const literalSecret = (seed: number) => secretText(seed, -4, 0);
export function writeConfiguration(out: JsonFile, resources: number, seed: number): void {
  out.write('{"provider_config":');
  out.json({ azurerm: { name: 'azurerm', full_name: provider, version_constraint: '~> 4.50', expressions: { features: [{}] } } }); // biome-ignore format: one object
  out.write(',"root_module":{"outputs":');
  out.json({
    administrator: { sensitive: true, expression: { references: ['var.admin_password'] } },
    pipeline_url: { expression: { references: ['var.handed_on'] } },
  });
  out.write(',"resources":[');
  out.list(function* () {
    for (let number = 0; number < resources; number += 1) if (roomOf(number) === 'root') yield number;
  }, (number) => blockOf(seed, number)); // biome-ignore format: one step
  out.write('],"module_calls":{');
  const perStack = blockSize * keysOfStack.length;
  for (let first = 0; first < Math.max(1, resources); first += perStack) {
    const stack = stackName(first / blockSize);
    // The blocks of a module stand in the configuration once, however many keys its call has.
    const numbers = (room: Room) =>
      function* () {
        const end = Math.min(resources, first + perStack);
        for (let number = first; number < end; number += 1) if (roomOf(number) === room) yield number;
      };
    out.write(`${first === 0 ? '' : ','}${JSON.stringify(stack)}:{"source":"./modules/stack","expressions":`);
    out.json({
      environment: { references: ['each.key'] },
      password: first === 0 ? { references: ['var.handed_on'] } : { references: ['var.admin_password'] },
      ...(first === 0 ? { signing_key: { constant_value: literalSecret(seed) } } : {}),
    });
    out.write(',"for_each_expression":{"references":["local.environments"]},"module":{"resources":[');
    out.list(numbers('stack'), (number) => blockOf(seed, number));
    out.write('],"module_calls":{"network":{"source":"./network","expressions":');
    out.json({ key: { references: ['var.password'] } });
    out.write(',"module":{"resources":[');
    out.list(numbers('network'), (number) => blockOf(seed, number));
    out.write('],"variables":{"key":{"sensitive":true}}}}},"variables":');
    out.json({ environment: {}, password: { sensitive: true }, signing_key: { default: '', sensitive: true } });
    out.write('}}');
  }
  out.write('},"variables":');
  out.json(
    Object.fromEntries(
      variablesOf(seed).map(({ name, sensitive }) => [name, (sensitive ? { sensitive } : {}) as Values]),
    ),
  );
  out.write('}}');
}

/** Resources that are to be deleted have no block any more. */
function blockOf(seed: number, number: number): Values | undefined {
  const { resource, name, index } = placeOf(number, seed);
  const { type } = resource.kind;
  if (resource.fate === 'delete') return undefined;
  return {
    ...{ address: `${type}.${name}`, mode: 'managed', type, name, provider_config_key: 'azurerm' },
    expressions: {
      location: { references: ['var.location'] },
      name: { constant_value: `${resource.kind.short}-${String(number).padStart(6, '0')}` },
      resource_group_name: { references: ['azurerm_resource_group.platform.name', 'azurerm_resource_group.platform'] },
      tags: { references: ['local.tags', 'each.value'] },
    },
    schema_version: 1,
    ...(typeof index === 'string' ? { for_each_expression: { references: ['local.teams'] } } : {}),
    ...(typeof index === 'number' ? { count_expression: { constant_value: 1 } } : {}),
  };
}
