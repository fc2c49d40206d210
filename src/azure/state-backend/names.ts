import { UserError } from '../../core/errors.ts';
import { regionName, type Wanted } from './model.ts';

/**
 * The names of a state backend by Azure's rules, checked before anything is sent.
 * Source: Azure documentation, "Naming rules and restrictions for Azure resources" and "Use tags to organize resources".
 */

export interface BackendNames extends Pick<Wanted, 'resourceGroup' | 'account' | 'container' | 'location' | 'tags'> {
  /** Of the blob that holds the state. */
  readonly key: string;
}

interface Rule {
  /** The input. */
  readonly input: string;
  readonly pattern: RegExp;
  readonly rule: string;
}

const rules: Readonly<Record<Exclude<keyof BackendNames, 'tags'>, Rule>> = {
  resourceGroup: {
    input: 'resource-group',
    pattern: /^(?=.{1,90}$)[\p{L}\p{N}_().-]*[\p{L}\p{N}_()-]$/u,
    rule: 'A resource group has 1 to 90 letters, digits, underscores, hyphens, periods and parentheses, and does not end with a period.',
  },
  account: {
    input: 'storage-account',
    pattern: /^[a-z0-9]{3,24}$/,
    rule: 'A storage account has 3 to 24 lower-case letters and digits, no hyphens, and its name is unique in all of Azure.',
  },
  container: {
    input: 'container',
    pattern: /^(?=.{3,63}$)[a-z0-9]+(-[a-z0-9]+)*$/,
    rule: 'A container has 3 to 63 lower-case letters, digits and single hyphens, and begins and ends with a letter or digit.',
  },
  // Narrower than Azure's own rule for blobs, so that it means the same in HCL, in a file of settings and in a URL.
  key: {
    input: 'key',
    pattern: /^(?=.{1,1024}$)(?!.*(\/\/|\.\.))[A-Za-z0-9][\w./=+@-]*(?<![./])$/,
    rule: 'A key has 1 to 1,024 letters, digits and _ . / = + @ -, begins with a letter or digit, and does not end with a period or slash.',
  },
  location: {
    input: 'location',
    pattern: /^[a-z][a-z0-9]{2,39}$/,
    rule: 'A region is written like francecentral.',
  },
};

/**
 * The names as they are sent.
 *
 * @throws UserError with one line for each name that Azure would refuse.
 */
export function checkNames(given: BackendNames): BackendNames {
  const names = { ...given, location: regionName(given.location) };
  const problems = Object.entries(rules).flatMap(([name, { input, pattern, rule }]) => {
    const value = names[name as keyof typeof rules];
    return pattern.test(value) ? [] : [`${input}: ${quoted(value)} is not accepted. ${rule}`];
  });
  problems.push(...tagProblems(names.tags));
  if (problems.length === 1) throw new UserError(problems[0] ?? '', 'invalid-name');
  if (problems.length > 1) {
    const list = problems.map((problem) => `- ${problem}`).join('\n');
    throw new UserError(`${problems.length} names are not what Azure accepts:\n${list}`, 'invalid-name');
  }
  return names;
}

/** Those of storage accounts, which are narrower than those of resource groups. */
const longestTag = 128;
const longestTagValue = 256;
const mostTags = 50;

function tagProblems(tags: Wanted['tags']): string[] {
  const problems: string[] = [];
  if (tags.size > mostTags) problems.push(`tags: ${tags.size} tags are given; a resource has at most ${mostTags}.`);
  const seen = new Set<string>();
  for (const [name, value] of tags) {
    const problem = tagProblem(name, value);
    if (problem !== undefined) problems.push(`tags: ${quoted(name)} ${problem}`);
    if (seen.has(name.toLowerCase())) {
      problems.push(
        `tags: ${quoted(name)} is there in another case, which is the same tag for Azure. Keep one of them.`,
      );
    }
    seen.add(name.toLowerCase());
  }
  return problems;
}

function tagProblem(name: string, value: string): string | undefined {
  if (/[<>%&\\?/]/.test(name)) return 'holds one of < > % & \\ ? /, which no name of a tag does.';
  if (/^(microsoft|azure|windows)/i.test(name)) return 'begins like the tags of Azure itself. Choose another name.';
  if (name.length > longestTag) return `is longer than ${longestTag} characters.`;
  if (value.length > longestTagValue) return `has a value of more than ${longestTagValue} characters.`;
  return undefined;
}

function quoted(value: string): string {
  return JSON.stringify(value.length > 100 ? `${value.slice(0, 100)}…` : value);
}

/** A name that says what the group is for, so that nobody deletes it with an environment. */
const stateMarker = /state|backend|bootstrap|terraform/i;

/**
 * Why the resource group of the state looks like that of the workload: then a destroy of the environment takes along the
 * state that knows what is being destroyed.
 */
export function sharedGroupWarning(
  resourceGroup: string,
  workloadGroup: string | undefined,
  environment: string,
): string | undefined {
  const consequence = `a destroy of the environment takes its own state along. Give the state a group of its own, such as rg-PROJECT-tfstate-${environment}.`;
  if (workloadGroup?.toLowerCase() === resourceGroup.toLowerCase())
    return `resource-group: ${resourceGroup} is also the resource group of the workload: ${consequence}`;
  if (!stateMarker.test(resourceGroup))
    return `resource-group: ${resourceGroup} is named like the resource group of a workload; if it is one, ${consequence}`;
  return undefined;
}
