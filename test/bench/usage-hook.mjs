// Loaded into each measured process: says at the end what it cost, from its very start.
import { readFileSync, writeSync } from 'node:fs';

/** On Linux `maxRSS` counts what the parent used when it started this process; the peak of the program itself is VmHWM. */
function peakKb() {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'latin1'))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}

process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(3, JSON.stringify({ cpuMs: (userCPUTime + systemCPUTime) / 1000, rssMb: peakKb() / 1024 }));
});
