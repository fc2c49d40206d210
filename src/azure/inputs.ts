import type { InputSpec } from '../core/spec.ts';

/** A UUID, as ids of tenants, subscriptions and applications are. */
export const idPattern = /^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/;
export const idExample = '00000000-0000-0000-0000-000000000000';

/** What the input `cloud` accepts: a name that is known, or the host that describes a custom cloud. */
export const cloudPattern = /^(public|usgov|china|(?=.{4,253}$)[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+(:\d{1,5})?)$/;

const exported = 'Default: what azure-oidc-login exported in this job.';

/** Who signs in where, for the actions that work after azure-oidc-login. */
export const sessionInputs = {
  'client-id': {
    type: 'string',
    pattern: idPattern,
    example: idExample,
    description: `Client id of the identity that does the work. ${exported}`,
  },
  'tenant-id': { type: 'string', pattern: idPattern, example: idExample, description: `Id of the tenant. ${exported}` },
  'subscription-id': {
    type: 'string',
    pattern: idPattern,
    example: idExample,
    description: `Id of the subscription. ${exported}`,
  },
  cloud: {
    type: 'string',
    pattern: cloudPattern,
    example: 'public',
    description: `\`public\`, \`usgov\`, \`china\`, or the host of a custom cloud's Resource Manager. ${exported}`,
  },
} as const satisfies Readonly<Record<string, InputSpec>>;
