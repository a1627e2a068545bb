// Run by a test as a process of its own: node e2e/hire.ts. One colleague for each role in each of three offices.
import { roles } from '#lib/staff/model';
import { createStaff } from '#lib/staff/operations/creating';
import { everyPassword } from './people.ts';

for (const office of ['environment', 'tax', '']) {
  for (const role of roles) {
    const name = `${role}-${office || 'all'}`;
    const hired = await createStaff({ name, email: `${name}@city.example`, role, office, sample: false }, everyPassword, new Date());
    if (!hired.ok) throw new Error(hired.fault);
  }
}
