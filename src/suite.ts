// Generated from src/actions by `npm run generate`. Edit the source.

interface Entry {
  readonly main: () => Promise<void>;
}

/** Each action is loaded only when it runs; what they share is loaded once. */
const mains: Readonly<Record<string, () => Promise<Entry>>> = {
  'terraform-plan': () => import('./actions/terraform-plan/main.ts'),
  'terraform-plan-comment': () => import('./actions/terraform-plan-comment/main.ts'),
};

const posts: Readonly<Record<string, () => Promise<Entry>>> = {
};

export async function main(name: string): Promise<void> {
  await (await mains[name]?.())?.main();
}

export async function post(name: string): Promise<void> {
  await (await posts[name]?.())?.main();
}
