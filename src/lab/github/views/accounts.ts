/** Accounts and the Actions app in the shapes of the REST API. */
import { type Account, actionsApp, actionsBot, githubAccount, nodeId } from '../identity.ts';
import type { State } from '../state.ts';

type Links = Pick<State, 'apiUrl' | 'serverUrl'>;

/** `simple-user` */
export function userView({ apiUrl, serverUrl }: Links, { login, id, type }: Account): Record<string, unknown> {
  // Square brackets have to be encoded, as GitHub does for bots.
  const url = `${apiUrl}/users/${encodeURIComponent(login)}`;
  const bot = type === 'Bot';
  return {
    login,
    id,
    node_id: nodeId(bot ? 'BOT' : type === 'User' ? 'U' : 'O', id),
    avatar_url: `https://avatars.githubusercontent.com/${bot ? `in/${actionsApp.id}` : `u/${id}`}?v=4`,
    gravatar_id: '',
    url,
    html_url: bot ? `${serverUrl}/apps/${actionsApp.slug}` : `${serverUrl}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    user_view_type: 'public',
    site_admin: false,
  };
}

/** `public-user` */
export function publicUserView(links: Links, account: Account): Record<string, unknown> {
  return {
    ...userView(links, account),
    name: account.login,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2020-01-01T00:00:00Z',
  };
}

/** `integration`: the app that writes when a GITHUB_TOKEN is used. */
export function appView(links: Links): Record<string, unknown> {
  return {
    id: actionsApp.id,
    client_id: 'Iv1.05c79e9ad1f6bdfa',
    slug: actionsApp.slug,
    node_id: nodeId('A', actionsApp.id),
    owner: userView(links, githubAccount),
    name: actionsApp.name,
    description: 'Automate your workflow from idea to production',
    external_url: 'https://help.github.com/en/actions',
    html_url: `${links.serverUrl}/apps/${actionsApp.slug}`,
    created_at: '2018-07-30T09:30:17Z',
    updated_at: '2026-01-01T00:00:00Z',
    permissions: { actions: 'write', checks: 'write', contents: 'write', issues: 'write', metadata: 'read' },
    events: ['check_run', 'check_suite', 'pull_request', 'push', 'workflow_dispatch'],
  };
}

/** What a comment, deployment or status says about its app: filled only for a GITHUB_TOKEN. */
export function viaApp(links: Links, creator: Account): Record<string, unknown> | null {
  return creator.id === actionsBot.id ? appView(links) : null;
}
