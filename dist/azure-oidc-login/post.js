import { post } from '../suite/index.js';
await post('azure-oidc-login');
