import { chainHead, verifyChain } from '#lib/audit/operations';

/**
 * npm run audit:verify: goes through the chain of audit records; ends with 1 when a record was changed, removed or
 * inserted. Tells the end of the chain, to be noted outside of this machine.
 */
const sentences = {
  changed: (number: number) => `${number} 番の記録は変えられています / record ${number} was changed`,
  missing: (number: number) => `${number} 番の記録がありません / record ${number} is missing`,
  inserted: (number: number) => `${number} 番の記録は後から入れられています / record ${number} was inserted`,
  'end-exchanged': (number: number) =>
    `記録の終わりが ${number} 番に付け替えられています。その後の記録は消された恐れがあります / the chain was made to end at record ${number}; what came after may be gone`,
} as const;

// Before the walk: then all that leads to this end has been looked at.
const { number, hash } = await chainHead();
const { records, faults } = await verifyChain();
for (const { number: at, fault } of faults) console.error(sentences[fault](at));
console.log(`${records} 件の記録、異常 ${faults.length} 件 / ${records} records, ${faults.length} faults`);
console.log(
  `記録の終わり（外に控えてください）: ${number} 番 ${hash} / The end of the chain, to be noted outside: record ${number} ${hash}`,
);
process.exit(faults.length > 0 ? 1 : 0);
