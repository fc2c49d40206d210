import { describe, expect, test } from 'vitest';
import { code, text } from '../../src/core/markdown.ts';
import { Redactor } from '../../src/core/redact.ts';

const redact = (input: string): string => new Redactor().redact(input);
const base64 = (value: string): string => Buffer.from(value).toString('base64');
// Put together here, so that no scanner takes this file for a leak.
const repeat = (alphabet: string, length: number): string =>
  Array.from({ length }, (_, at) => alphabet[(at * 7 + (at >> 2) * 3) % alphabet.length]).join('');
const mixed = (length: number): string => repeat('aZ3kQ9xB7mT1pL5vR8', length);
const BODY = 'MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj';
const pem = (kind: string, end = '\n'): string =>
  `-----BEGIN ${kind}-----${end}${BODY}${end}${BODY}==${end}-----END ${kind}-----`;
const jwt = `eyJ${mixed(20)}.eyJ${mixed(40)}.${mixed(43)}`;
const H = '(sensitive)';

describe('a secret is told by its form', () => {
  test.each([
    ['private key', `a ${pem('RSA PRIVATE KEY')} b`, `a ${H} b`],
    ['private key on one line', `"key": "${pem('PRIVATE KEY', '\\n')}\\n"`, `"key": "${H}\\n"`],
    ['private key in a diff', `+ ${pem('EC PRIVATE KEY', '\n+   ')}\n+ x = 1`, `+ ${H}\n+ x = 1`],
    ['two private keys', `${pem('PRIVATE KEY')}, ${pem('OPENSSH PRIVATE KEY')}`, `${H}, ${H}`],
    ['private key cut off', `-----BEGIN PRIVATE KEY-----\n${BODY}\n… 3 more lines\nend`, `${H}\n… 3 more lines\nend`],
    ['private key block of PGP', `${pem('PGP PRIVATE KEY BLOCK')}.`, `${H}.`],
    ['private key in base64', `client-key-data: ${base64(pem('RSA PRIVATE KEY'))}`, `client-key-data: ${H}`],
    ['kubeconfig', `    token: ${mixed(40)}\n    username: joe`, `    token: ${H}\n    username: joe`],
    ['JWT', `Cookie ${jwt};`, `Cookie ${H};`],
    ['JWE', `x ${jwt}.${mixed(20)}.${mixed(20)} y`, `x ${H} y`],
    [
      'SAS',
      `https://a.blob.core.windows.net/c?sp=r&sig=${mixed(20)}%2F%3D&se=2030`,
      `https://a.blob.core.windows.net/c?sp=r&sig=${H}&se=2030`,
    ],
    ['presigned', `?X-Amz-Signature=${repeat('0123456789abcdef', 64)}&x=1`, `?X-Amz-Signature=${H}&x=1`],
    [
      'function key',
      `https://f.azurewebsites.net/api/x?code=${mixed(54)}==`,
      `https://f.azurewebsites.net/api/x?code=${H}`,
    ],
    [
      'storage connection string',
      `DefaultEndpointsProtocol=https;AccountName=acc;AccountKey=${mixed(86)}==;EndpointSuffix=core.windows.net`,
      `DefaultEndpointsProtocol=https;AccountName=acc;AccountKey=${H};EndpointSuffix=core.windows.net`,
    ],
    [
      'bus connection string',
      `Endpoint=sb://n/;SharedAccessKeyName=k;SharedAccessKey=${mixed(43)}=`,
      `Endpoint=sb://n/;SharedAccessKeyName=k;SharedAccessKey=${H}`,
    ],
    [
      'database connection string',
      'Server=db;User Id=sa;Password=x y!;Encrypt=true',
      `Server=db;User Id=sa;Password=${H};Encrypt=true`,
    ],
    ['storage key alone', `key1 ${mixed(86)}== here`, `key1 ${H} here`],
    ['client secret of Entra ID', `abc ${mixed(3)}8Q~${mixed(34)} x`, `abc ${H} x`],
    ['credentials in a URL', 'postgres://app:p@ss:w0rd@db:5432/x', `postgres://app:${H}@db:5432/x`],
    ['token in a URL', `https://${mixed(30)}@github.com/o/r`, `https://${H}@github.com/o/r`],
    ['authorization', `Authorization: Bearer ${mixed(30)}`, `Authorization: Bearer ${H}`],
    ['docker login', `{"auths":{"r.io":{"auth":"${base64('joe:hunter2')}"}}}`, `{"auths":{"r.io":{"auth":"${H}"}}}`],
    ['GitHub token', `a ghp_${mixed(36)} b`, `a ${H} b`],
    ['GitHub workflow token', `a ghs_${mixed(36)}, b`, `a ${H}, b`],
    ['GitHub fine-grained token', `a github_pat_${mixed(22)}_${mixed(59)} b`, `a ${H} b`],
    ['AWS keys', `AKIA${repeat('QWERTZUIOPASDFGH23', 16)}\n${mixed(40)}`, `${H}\n${H}`],
    ['Slack token', `xoxb-123456789012-${mixed(24)}.`, `${H}.`],
    [
      'Slack webhook',
      `https://hooks.slack.com/services/T0000/B0000/${mixed(24)}`,
      `https://hooks.slack.com/${'services'}/${H}`,
    ],
    ['Telegram bot', `bot 1234567890:AA${mixed(33)} x`, `bot ${H} x`],
    ['vault token', `hvs.${mixed(90)}`, H],
    ['assignment', 'admin_password = "S3cr3t-of-joe"', `admin_password = "${H}"`],
    ['both sides of a change', '~ db_password: "old-Secret-1" -> "new-Secret-2"', `~ db_password: "${H}" -> "${H}"`],
    ['JSON', '{"clientSecret":"a1B2c3D4e5"}', `{"clientSecret":"${H}"}`],
    ['JSON in JSON', `"{\\"apiKey\\":\\"${mixed(24)}\\"}"`, `"{\\"apiKey\\":\\"${H}\\"}"`],
    ['a password that begins like a variable', 'password = "$ecr3t.Word"', `password = "${H}"`],
    ['environment file', `API_TOKEN=${mixed(24)}\nA=1`, `API_TOKEN=${H}\nA=1`],
    ['a password that is a UUID', 'password = "0b1f2c3d-1111-4222-8333-444455556666"', `password = "${H}"`],
  ])('%s', (_, input, expected) => {
    expect(redact(input)).toBe(expected);
    expect(redact(expected)).toBe(expected);
  });

  test('also behind the escapes of a report', () => {
    const token = `ghp_${mixed(36)}`;
    expect(redact(text(`x ${jwt} y`))).toBe(`x ${H} y`);
    expect(redact(text('admin_password = "S3cr3t_*of_joe"'))).toBe(`admin_password = "${H}"`);
    expect(redact(code(`{"a":"${token}"}`))).toBe(`\`{"a":"${H}"}\``);
    expect(redact(JSON.stringify(JSON.stringify({ key: pem('PRIVATE KEY') })))).toBe(`"{\\"key\\":\\"${H}\\"}"`);
  });
});

describe('what reports are full of survives', () => {
  const sha = '9f2c4e6a8b0d1f3a5c7e9b1d3f5a7c9e1b3d5f7a';
  const digest = `sha256:${sha}${sha.slice(0, 24)}`;
  test.each([
    `commit ${sha} of main`,
    `image: registry.example/app@${digest}`,
    `revision = "${sha}"`,
    `token_sha256 = "${digest}"`,
    `token: ${sha}`,
    `secret = "${digest}"`,
    `secret: 0b1f2c3d-1111-4222-8333-444455556666`,
    'id = "/subscriptions/0b1f2c3d-1111-4222-8333-444455556666/resourceGroups/rg-Dev-01/providers/Microsoft.KeyVault/vaults/kv1"',
    'key_vault_secret_id = "https://kv-dev-01.vault.azure.net/secrets/Db-Password/0b1f2c3d111142228333444455556666"',
    'secret_name = "db-Password-01-of-calendar"',
    'imagePullSecret: registry-credentials-1',
    'password = var.db_password',
    'password = random_password.db["a"].result',
    'password: (known after apply)',
    'password: (sensitive value) -> (sensitive value)',
    'bypass = "AzureServices"',
    'github-token: $' + '{{ secrets.GITHUB_TOKEN }}',
    'password: must contain 8 characters of three kinds',
    `"integrity": "sha512-${mixed(86)}=="`,
    'https://example.org:8443/a@b?x=1',
    'git@github.com:owner/name.git ssh://git@github.com/owner/name',
    'https://learn.microsoft.com/azure/basic authentication bearer authentication',
    '-----BEGIN CERTIFICATE-----\nMIID\n-----END CERTIFICATE-----',
    'sort_key = "created-at-2024-01-01"',
    'ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQC7 joe@example',
    'a.b.c eyJust.kidding',
  ])('%s', (input) => expect(redact(input)).toBe(input));
});

test('a megabyte of beginnings takes no quadratic time', () => {
  for (const piece of [
    '-----BEGIN PRIVATE KEY-----\n',
    'eyJ',
    'eyJaaaaaaaaaaaa.',
    'a://b:',
    'password = "',
    'token=',
    'AKIAAAAAAAAAAAAAAAAA ',
    '&#',
    '\\u{',
    'sig=sig=',
  ]) {
    const started = performance.now();
    redact(piece.repeat(Math.ceil(1_000_000 / piece.length)));
    expect(performance.now() - started, piece).toBeLessThan(4_000);
  }
}, 60_000);
