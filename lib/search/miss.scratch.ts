import { buildIndex, search } from '#lib/search/engine';
import { catalogue } from '#lib/search/catalogue.fixture';
import { misspellings } from '#lib/search/misspell';
const index = buildIndex(catalogue);
const names = catalogue.flatMap(({ id, texts }) => texts.filter(({ locale }) => locale === 'ja' || locale === 'en').map(({ title, reading }) => ({ id, title, reading: reading ?? '' })));
let ok=0,n=0,first=0; const per=new Map();
for (const s of [1,2,3,4,5]) for (const m of misspellings(names, 400, s)) { const hits=search(index,m.query,{limit:3}); const f=hits.some(h=>h.id===m.id); n++; if(f)ok++; if(hits[0]?.id===m.id)first++; const p=per.get(m.rule)??[0,0,[]]; p[1]++; if(f)p[0]++; else p[2].push(m.query+'('+m.id+')→'+hits.map(h=>h.id+' '+h.score.toFixed(2))); per.set(m.rule,p);}
console.log(ok/n, first/n); for (const [r,p] of per) console.log(r,p[0],p[1],p[2].slice(0,6));
