/**
 * Milliseconds that this thread has had a processor: how much work something is, however busy the machine is with other things.
 * Only differences mean something.
 */
export function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
