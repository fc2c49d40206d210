#!/usr/bin/env node
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error('sluice: this is Node ' + process.versions.node + ', and Node 24 or later is needed. Get it from https://nodejs.org, or by your version manager: nvm install 24');
  process.exitCode = 1;
} else {
  import('../suite/index.js').then(function (suite) { return suite.cli(); });
}
