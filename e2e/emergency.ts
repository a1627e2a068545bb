// Run by a test as a process of its own: node e2e/emergency.ts. A tsunami: everybody is ordered away, and four shelters are open, one of them full.
import { confirm, propose } from '#lib/disasters/orders/operations/issuing';
import { setShelter } from '#lib/disasters/orders/operations/shelters';

const now = new Date();
const person = (id: string) => ({ id, name: id, source: '' });
const content = { level: 4, hazard: 'tsunami', districts: ['hama', 'higashi'], sites: ['fishing-port-tower'], remark: null };
const proposed = await propose(person('clerk'), 'real', content, now);
if (!proposed.ok) throw new Error(proposed.fault);
const confirmed = await confirm(person('approver'), { id: proposed.value, edition: 1 }, now);
if (!confirmed.ok) throw new Error(confirmed.fault);
const states = { 'fishing-port-tower': 'open', 'sakae-elementary-school': 'open', 'health-center': 'crowded', 'benten-hill': 'full' };
for (const [site, state] of Object.entries(states)) {
  const set = await setShelter(person('clerk'), 'real', { site, state, edition: 0, people: 40 }, now);
  if (!set.ok) throw new Error(set.fault);
}
