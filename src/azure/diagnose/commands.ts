import { code } from '../../core/markdown.ts';
import { parseSubject } from '../claims.ts';
import type { Block, Context, Step } from './model.ts';

/**
 * Commands that readers paste into a terminal where they are administrators. Values from outside are quoted so that a
 * shell takes them for text, and a value with a character that nobody types is not put into a command at all.
 */

/** Longest value in a command: Entra ID takes 600 characters for issuer, subject and audience. */
const longestValue = 600;

/**
 * A value as one word of a POSIX shell; undefined when it is not safe to paste. az takes a leading `@` for the name of a
 * file and a leading `-` for an option.
 */
export function quoted(value: string): string | undefined {
  if (value.length > longestValue || !/^(?![@-])[\x20-\x7e\p{L}\p{M}\p{N}]+$/u.test(value)) return undefined;
  // A letter that renders as nothing is a letter, too.
  if (/\p{Default_Ignorable_Code_Point}/u.test(value)) return undefined;
  return `'${value.replaceAll("'", "'\\''")}'`;
}

/** An option of a command: a value from outside, or words of ours that the shell has to read (`{ shell }`). */
type Option = readonly [name: string, value: string | { readonly shell: string }];

/** An az command, an option per line; undefined when a value is not safe to paste. */
export function az(command: string, options: readonly Option[]): string | undefined {
  const words = options.map(([name, value]) => {
    const word = typeof value === 'string' ? quoted(value) : value.shell;
    return word === undefined ? undefined : `--${name} ${word}`;
  });
  if (words.includes(undefined)) return undefined;
  return [`az ${command}`, ...words].join(words.length > 2 ? ' \\\n  ' : ' ');
}

/** A GUID in lower case, as az prints it; undefined for anything else. */
export function guid(value: string | undefined): string | undefined {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(value ?? '') ? value?.toLowerCase() : undefined;
}

const clientIdOf = ({ clientId }: Context): string => guid(clientId) ?? 'CLIENT_ID';

/** Finds the managed identity by what the workflow knows of it; az wants its name and group. */
function identityLookup(context: Context): string {
  const subscription = guid(context.subscriptionId);
  const query = (field: string) =>
    `$(az identity list --query "[?clientId=='${clientIdOf(context)}'].${field}" --output tsv)`;
  return [
    ...(subscription === undefined ? [] : [`az account set --subscription '${subscription}'`]),
    `NAME=${query('name')}`,
    `GROUP=${query('resourceGroup')}`,
  ].join('\n');
}

const ofIdentity: readonly Option[] = [
  ['identity-name', { shell: '"$NAME"' }],
  ['resource-group', { shell: '"$GROUP"' }],
];

const managed = 'Managed identity';
const registered = 'App registration';

/** What a federated credential has to say. */
export interface Trust {
  readonly issuer: string;
  readonly subject: string;
  readonly audience: string;
}

/**
 * The commands that register a trust, for both kinds of identity. `again`: in a terminal that has already looked up the
 * managed identity.
 */
export function createCredential(context: Context, trust: Trust, again = false): readonly Block[] {
  const name = credentialName(trust.subject);
  const create = az('identity federated-credential create', [['name', name], ...ofIdentity, ...trustOptions(trust)]);
  const lookup = again ? '' : `${identityLookup(context)}\n`;
  return [
    block(managed, create === undefined ? undefined : `${lookup}${create}`),
    block(
      registered,
      withParameters(`create --id '${clientIdOf(context)}'`, create === undefined ? undefined : { name, ...trust }),
    ),
  ];
}

/** The commands that change a credential whose name the reader has just seen. */
export function updateCredential(context: Context, trust: Trust): readonly Block[] {
  const update = az('identity federated-credential update', [oldName, ...ofIdentity, ...trustOptions(trust)]);
  return [
    block(managed, update),
    block(
      registered,
      withParameters(
        `update --id '${clientIdOf(context)}' --federated-credential-id OLD_NAME`,
        update === undefined ? undefined : trust,
      ),
    ),
  ];
}

const oldName: Option = ['name', { shell: 'OLD_NAME' }];

const trustOptions = ({ issuer, subject, audience }: Trust): readonly Option[] => [
  ['issuer', issuer],
  ['subject', subject],
  ['audiences', audience],
];

/** For values that {@link quoted} has let pass: JSON of harmless text is harmless. */
function withParameters(command: string, trust: (Trust & { readonly name?: string }) | undefined): string | undefined {
  if (trust === undefined) return undefined;
  const { name, issuer, subject, audience } = trust;
  const json = JSON.stringify({ ...(name === undefined ? {} : { name }), issuer, subject, audiences: [audience] });
  return `az ad app federated-credential ${command} \\\n  --parameters '${json.replaceAll("'", "'\\''")}'`;
}

/** The commands that show what is registered. */
export function listCredentials(context: Context): readonly Block[] {
  const columns = '--query "[].{name:name, issuer:issuer, subject:subject, audiences:audiences[0]}" --output table';
  const list = az('identity federated-credential list', ofIdentity);
  return [
    block(managed, `${identityLookup(context)}\n${list} \\\n  ${columns}`),
    block(registered, `az ad app federated-credential list --id '${clientIdOf(context)}' \\\n  ${columns}`),
  ];
}

/** The commands that delete a credential whose name the reader has just seen. */
export function deleteCredential(context: Context): readonly Block[] {
  const id = clientIdOf(context);
  const remove = az('identity federated-credential delete', [oldName, ...ofIdentity]);
  return [
    block(managed, remove),
    block(registered, `az ad app federated-credential delete --id '${id}' --federated-credential-id OLD_NAME`),
  ];
}

/** Gives the identity a role; the scope is where it is given. */
export function assignRole(context: Context, principalId: string | undefined, role: string, scope: string): Block {
  const objectId = guid(principalId) ?? guid(context.objectId);
  const assignee: readonly Option[] =
    objectId === undefined
      ? [['assignee', clientIdOf(context)]]
      : [
          ['assignee-object-id', objectId],
          ['assignee-principal-type', { shell: 'ServicePrincipal' }],
        ];
  return { language: 'sh', body: az('role assignment create', [...assignee, ['role', role], ['scope', scope]]) };
}

/** Where the commands are to be run. */
export function signedIn({ tenantId }: Context): string {
  const tenant = guid(tenantId);
  return `in a terminal that is signed in with ${code(tenant === undefined ? 'az login' : `az login --tenant ${tenant}`)}`;
}

/** Says instead of a command why there is none. */
export const notPasteable: Step = {
  text: 'A value of this job holds characters that are not safe in a command. Take it from the table below and check it letter by letter.',
};

function block(label: string, body: string | undefined): Block {
  return { label, language: 'sh', body };
}

/**
 * A name for the credential: 3 to 120 letters, digits, `-` and `_`. The two forms of a subject get two names, so that one
 * does not replace the other.
 */
function credentialName(subject: string): string {
  const { repository = '', context, form, custom = [] } = parseSubject(subject) ?? {};
  const where = context === undefined ? '' : context.kind === 'pull-request' ? 'pull-request' : context.value;
  const words = ['github', repository, where.replace(/^refs\/(heads|tags)\//, ''), form === 'immutable' ? 'ids' : ''];
  const name = [...words, ...custom.map(([key]) => key)].join('-').replace(/[^A-Za-z0-9_]+/g, '-');
  return name.replace(/^[-_]+|[-_]+$/g, '').slice(0, 100);
}
