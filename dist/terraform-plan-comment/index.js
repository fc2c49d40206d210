import { main } from '../suite/index.js';
await main('terraform-plan-comment');
