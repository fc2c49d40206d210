export { exec, getExecOutput } from 'exec-original';
