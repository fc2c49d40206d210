import { background } from '../suite/index.js';
await background('azure-oidc-login');
