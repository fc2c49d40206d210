import { main } from '../suite/index.js';
await main('azure-oidc-trust');
