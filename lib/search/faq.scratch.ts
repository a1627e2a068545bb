import fs from 'node:fs';
import { buildIndex, search } from '#lib/search/engine';
const D='/work/shared/data/faq/'; const rd=(f)=>fs.readFileSync(D+f,'utf8').trim().split('\n').map(l=>JSON.parse(l));
const docs=rd('faqs.jsonl').map(f=>({id:f.id,kind:'faq',texts:[{locale:'ja',title:f.question,words:[],body:f.answer}]}));
const index=buildIndex(docs, process.argv[2]==='none'?[]:undefined); let h1=0,h3=0,h10=0,n=0,empty=0,rec=0,m=0;
for(const q of rd('queries.dev.jsonl')){ const r=search(index,q.query,{limit:10}); if(!r.length)empty++; m++; const rel=Object.keys(q.relevance); rec+=rel.filter(x=>r.some(h=>h.id===x)).length/rel.length; const two=rel.filter(x=>q.relevance[x]===2); if(!two.length)continue; n++; const at=r.findIndex(h=>two.includes(h.id)); if(at===0)h1++; if(at>=0&&at<3)h3++; if(at>=0)h10++; }
console.log({n,h1:h1/n,h3:h3/n,h10:h10/n,rec:rec/m,empty});
