import { type Resource, resourceOf } from './plan-values.ts';

/** Where the resources of a generated plan live: modules, keys and addresses. */

/** Of each 50 resources 10 are in the root module, 30 in a module under a key of `for_each`, 10 in a module within it. */
export const blockSize = 50;
export const keysOfStack = ['blue', 'eu "west"', 'green', 'us-east'] as const;

export interface Place {
  readonly resource: Resource;
  /** Address of the module; absent in the root module. */
  readonly module?: string;
  readonly name: string;
  readonly index?: string | number;
  readonly address: string;
  /** Without keys, as `relevant_attributes` and the configuration have it. */
  readonly plain: string;
}

export type Room = 'root' | 'stack' | 'network';
export const roomOf = (number: number): Room => {
  const at = number % blockSize;
  return at < 10 ? 'root' : at < 40 ? 'stack' : 'network';
};

export function placeOf(number: number, seed: number): Place {
  const resource = resourceOf(seed, number);
  const block = Math.floor(number / blockSize);
  const room = roomOf(number);
  const { type } = resource.kind;
  const stack = stackName(block);
  const key = JSON.stringify(keysOfStack[block % keysOfStack.length]);
  const module = { root: undefined, stack: `module.${stack}[${key}]`, network: `module.${stack}[${key}].module.network` }[room]; // biome-ignore format: a table
  const bare = { root: '', stack: `module.${stack}.`, network: `module.${stack}.module.network.` }[room];
  // A third each: no index, count, for_each. The number keeps every address unique.
  const name = `${['main', 'replica', 'shared'][number % 3]}_${number}`;
  const index = number % 3 === 0 ? undefined : number % 3 === 1 ? 0 : `team/${number % 7}`;
  const local = `${type}.${name}${index === undefined ? '' : `[${JSON.stringify(index)}]`}`;
  return {
    ...{ resource, name, plain: `${bare}${type}.${name}` },
    ...(module === undefined ? { address: local } : { module, address: `${module}.${local}` }),
    ...(index === undefined ? {} : { index }),
  };
}

export const stackName = (block: number) => `stack_${String(Math.floor(block / keysOfStack.length)).padStart(4, '0')}`;

/** In the order of addresses: first the root module. */
export function* placesOf(resources: number, seed: number): Generator<Place> {
  for (const room of ['root', 'modules'] as const) {
    for (let number = 0; number < resources; number += 1) {
      if ((roomOf(number) === 'root') === (room === 'root')) yield placeOf(number, seed);
    }
  }
}
