/** A plan that tells its secrets everywhere. */

/** What the plan marks as sensitive, once. */
export const secret = 's3cr3t/of+the=plan "x"';
/** A number that it marks. */
export const number = 48_151_623_420_815;
/** A plan of `terraform show -json` with both in every field that holds text, and in several encodings. */
export const planted = {
  format_version: '1.2',
  terraform_version: '1.11.4',
  variables: { password: { value: secret } },
  planned_values: { outputs: { p: { sensitive: true, value: secret } }, root_module: {} },
  resource_changes: [
    {
      address: `terraform_data.a[${JSON.stringify(secret)}]`,
      previous_address: `terraform_data.b[${JSON.stringify(Buffer.from(secret).toString('base64'))}]`,
      mode: 'managed',
      type: 'terraform_data',
      name: 'a',
      index: secret,
      change: {
        actions: ['delete', 'create'],
        before: { input: secret, output: secret, [secret]: 'key', pin: number, inner: JSON.stringify({ deep: secret }) },
        after: { input: 'new', list: [`postgres://u:${encodeURIComponent(secret)}@db`], hex: Buffer.from(secret).toString('hex'), pin: `${number}` },
        after_unknown: { id: true },
        before_sensitive: { input: true, pin: true },
        after_sensitive: {},
        replace_paths: [['input'], [secret]],
        importing: { id: `/subscriptions/${secret}` },
      },
      action_reason: 'replace_because_cannot_update',
    },
  ],
  resource_drift: [
    {
      address: 'terraform_data.c', mode: 'managed', type: 'terraform_data', name: 'c',
      change: { actions: ['update'], before: { x: secret }, after: { x: 'y' }, after_unknown: {}, before_sensitive: {}, after_sensitive: {} },
    },
  ],
  output_changes: {
    shown: { actions: ['update'], before: secret, after: `is ${secret}`, after_unknown: false, before_sensitive: false, after_sensitive: false },
    [secret]: { actions: ['create'], before: null, after: 'x', after_unknown: false, before_sensitive: false, after_sensitive: false },
  },
  checks: [
    {
      address: { kind: 'check', name: 'c', to_display: 'check.c' },
      status: 'fail',
      instances: [{ address: { to_display: 'check.c' }, status: 'fail', problems: [{ message: `Wrong: ${secret}` }] }],
    },
  ],
  relevant_attributes: [{ resource: `terraform_data.a[${JSON.stringify(secret)}]`, attribute: ['input'] }],
  configuration: { root_module: { variables: { password: { sensitive: true } } } },
}; // biome-ignore format: a plan
