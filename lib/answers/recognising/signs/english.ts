import type { Signs } from '#lib/answers/recognising/signs/table';

const CHILD = 'child|children|kid|kids|baby|babies|infant|toddler|daughter|son|boy|girl|grandson|granddaughter|student|pupil';
const PARENT = 'dad|daddy|father|mom|mum|mommy|mummy|mother|stepfather|stepdad|stepmother|stepmom|parents|uncle';
const PARTNER = 'husband|wife|boyfriend|girlfriend|partner|spouse|ex|fiance|hubby';
const HITS =
  'hit|hits|hitting|beat|beats|beating|beaten|slap*|punch*|kick*|strik*|choke*|choking|strangl*|hurt me|hurts me|hurting me|shak*|shook|violent|abus*';
const ELDER =
  'elderly|grandmother|grandma|grandfather|grandpa|granny|old man|old woman|old people|nursing home|care home|caregiver|dementia';
const DISABLED = 'disabled|disability|handicapped|autistic|wheelchair|group home';
const KIN =
  'friend|friends|husband|wife|son|daughter|brother|sister|mother|father|boyfriend|girlfriend|partner|colleague|neighbor|neighbour|roommate|classmate';

export const english: Signs = {
  happening: {
    fire: `
      on fire|caught fire|catching fire|in flames|house is burning|building is burning|is burning|flames|apartment burning|kitchen burning - sunburn|burning trash|burning garbage|burning sensation
      there is a fire|theres a fire|a fire broke out|fire in my|fire at my|fire in the|fire next door|fire fire|fire started - in the fire|job|fire department
      smoke + everywhere|filling|full of|coming|lots of|smell*|thick|see|pouring|billowing|window|rising - smoke detector|smoke alarm|smoking
      gas + smell*|leak*|leaking - gas bill
      smoke alarm|fire alarm|gas alarm|smoke detector + ringing|going off|wont stop|beeping`,
    injury: `
      not breathing|isnt breathing|stopped breathing|cant breathe|cannot breathe|trouble breathing|difficulty breathing|hard to breathe|no pulse|heart stopped|doesnt breathe|struggling to breathe|short of breath|not breath*
      unconscious|unresponsive|passed out|fainted|not waking|wont wake|doesnt wake|not responding|doesnt respond|collapsed|collapse|wont respond|wont answer the door|not answering the door|is dead|seems dead|looks dead|lost consciousness|not conscious - building collapsed|bridge
      bleeding|blood everywhere|losing blood|lot of blood|coughing blood|vomiting blood
      chest pain|chest hurts|chest is hurting|heart attack|a stroke|having a seizure|had a seizure|a seizure|convulsion*|anaphyla*|allergic reaction|slurred|face droop*|face is droop*|mouth is crooked|cant speak properly|cant talk properly|one side of his|one side of her|one side of my|cant move his|cant move her|severe headache - heart attack prevention
      chok* - hands|me|choking me|neck
      drowning|drowned|electrocuted|hypothermia|heatstroke unconscious|heat stroke and
      heat stroke|heatstroke + think|collapsed|unconscious|has|have|dizzy
      hit by a car|hit by car|run over|hit my head|hit his head|hit her head|car accident|traffic accident|car crash|crashed|accident just happened|car flipped|car overturned|car rolled over|car went off the road|car upside down
      fell|fallen + stairs|roof|window|balcony|ladder|cant move|cant get up|not moving|floor - tree
      scalded|burned himself|burned herself|burned myself|boiling water|severe burn|badly burned
      electrocut*|electric shock|live wire|shocked by + fell|hurt|touched|got|was|he|she
      need an ambulance|call an ambulance|send an ambulance|send ambulance|call ambulance|need ambulance|ambulance please|should i call an ambulance
      water broke|in labor|going into labor|baby is coming
      bear|bitten by a snake|snake bit|stung by + attack*|attacked|bit|swell*|snake|bee|wasp - sighting
      cut my wrist|cut my wrists|slit my wrist*|overdose*
      baby|lips|face|child|skin|he|she|hes|shes|son|daughter + turning blue|turned blue|is blue|went blue|turning purple|are blue|so pale|turned grey
      cut her wrist*|cut his wrist*|slit her wrist*|slit his wrist*|tried to hang|hanging himself|hanging herself|hanged himself|hanged herself|jumped off
      face down|not moving|isnt moving|doesnt move|having a seizure|acting strange suddenly + he|she|my|man|woman|person|someone|baby|child|hes|shes`,
    sea: `
      sea|ocean|water|harbor|harbour|river|lake|pier|port|bay|ice + fell|fallen|drown*|swept|sinking|washed away|overboard|went into|drifting|cant get back|cant swim back|cant come back|cant get out|current|struggling - water bill|heavy
      boat|ship|kayak|yacht|jet ski|paddle board|paddleboard + sinking|capsized|sank|overturned|adrift|drifting|engine stopped|engine failed|on the rocks|taking on water
      swept away|man overboard|overboard|car in the sea`,
    disaster: `
      tsunami + coming|come|comes|beach|evacuate|where do i|where should|now|escape|run|go - map|last
      sea|water|ocean + receding|receded|pulled back|going out far|went out far
      earthquake + beach|shore|coast|by the sea|should we run
      earthquake + trapped|shaking|happening|collapsed|strong|big|just - insurance|2011
      house|home|room|car|apartment|basement|water + flooding|flooded|collapsing|washed away|submerged|rising|knee deep|waist deep|up to my knees|up to our knees|up to the knees|up to my waist|water coming in|coming in - flood map|bill
      landslide|mudslide|river + coming|happening|behind|overflow*|flooding|burst|my house
      trapped|stranded|stuck in snow|stuck in the snow|buried|cut off by|snowed in|blizzard and
      explosion|exploded|volcano is erupting|erupted
      cant get out|cannot get out|cant leave|cant evacuate + water|flood*|snow|mud|rubble|fire`,
    poisoning: `
      swallowed|drank|ate|eaten|drunk|ingested|swallow|took|put in mouth + detergent|bleach|battery|batteries|cigarette*|poison*|pesticide|cleaner|cleaning|mushroom*|magnet*|pills|sleeping|kerosene|chemical*|tobacco|soap|medicine|laundry|pod|fugu|disinfectant
      ate|eaten + mushroom*|shellfish|fugu|plant|berries + vomit*|sick|dizzy|numb|throwing up|blurry|stomach
      took|taken|swallowed|ate + tylenol|aspirin|ibuprofen|tablets|painkillers|paracetamol|antidepressants + i|he|she|all|too|40|30|20|50|100
      poisoned|food poisoning badly|carbon monoxide|took too many|too many pills|overdose*|inhaled + i|me|he|she|my|child|we|think|is`,
    'child-abuse': `
      ${PARENT}|teacher + ${HITS}|doesnt feed me|wont feed|touches me|touched me|locks me|locked me|kick me out + me|us - ${PARTNER}|baseball
      hit|hits|beat|beats|beaten|slapped|hurt + at home + i get|i am|im|i|me - husband|wife|boyfriend
      ${CHILD} + ${HITS}|bruise*|locked|left alone|neglect*|screaming|abandoned - me|domestic|benefit|baseball|wife|center|allowance|by a car|head|his head
      neighbor*|neighbour*|next door|upstairs|downstairs + ${CHILD} + cry|crying|cries|scream*|yell*|hit*|shout*
      i shook|shaken|shook + baby|him|her
      child abuse|abusing a child|child is being abused|being abused by my + see|seeing|i|is - lecture|plan`,
    'domestic-violence': `
      ${PARTNER} + ${HITS}|threaten*|kill me|afraid of|scared of|locks me|locked me|escape|run away|get away|controls me|raped me - ex mayor
      beaten by my|hit by my|abused by my + ${PARTNER}
      domestic violence|dv + victim|suffer*|i am|im|being|experienc*|escape|shelter
      husband|boyfriend|wife|partner|dad + drunk|yelling|screaming|angry|rage|breaking things|throwing things|smashing + hiding|scared|afraid|kids|help|locked|breaking things|throwing things`,
    'sexual-violence':
      'raped|rape|sexually assault*|sexual assault|sexually abused|molest*|groped|touched my body + i|me|was|my|being|just|friend - center hours',
    'elder-abuse': `${ELDER} + beaten|beats|hit|hits|hitting|abus*|tied|slap*|neglect*|bruise*|starv*|shouted at - baseball|by a car`,
    'disability-abuse': `${DISABLED} + beaten|beats|hit|hits|hitting|abus*|tied|slap*|neglect*|bruise*|locked`,
    suicide: `
      want to die|wanna die|wish i was dead|wish i were dead|better off dead|kill myself|killing myself|end my life|ending my life|take my own life|take my life|end it all|feel suicidal|am suicidal|im suicidal|feeling suicidal|commit suicide|dont want to live|do not want to live|cant go on living|no reason to live|point in living|point of living|point to living|no point living|dont want to be alive|want to disappear|not worth living|tired of living|be free of it all|be gone forever|better without me|dont want to exist|dont want to wake up|dont wanna live|dont wanna be here anymore|take all my pills|take all the pills
      jump off|jumping off|hang myself|hurt myself|cutting myself|cut myself|slit my|suicide note|goodbye forever + i|im|ill|am|my|want - paper|bungee
      roof|bridge|balcony|tracks + jump|jumping|goodbye|end it
      how to die|ways to die|painless death|dont want to be here anymore|wanna disappear|i will die tonight|going to die tonight`,
    crime: `
      burglar*|intruder|robber*|thief|stranger|strange man|unknown man|someone|somebody|man + broke in|breaking in|break in|in my house|in the house|in my home|in my room|inside my|at my door|outside my|following me|followed me|follows me|chasing|trying to enter|trying to get in|open my door|opening my door|break my door|my window|my front door|crowbar|climbing in|banging on my|in my apartment|in my garden
      stalker|stalking|stalked|stalks + me|my|is|being - law
      knife|gun|weapon|machete + has|with|holding|waving|pointed|pulled|man|someone - kitchen knife disposal|throw|dispose|recycle
      robbed|mugged|stabbed|attacked|shot|kidnapped|abducted|threatened|threatening|assaulted|held hostage|stole my|stolen|gunshots|kill me + i|me|my|someone|man|been|was|just|they|he - bear|dog
      ${CHILD}|mother|father|grandmother|grandfather|dementia + missing|disappeared|went missing|cant find|lost my|has not come home|hasnt come home - teeth
      call the police|call police|send police|send the police|need the police|need police
      my door|door|window + breaking down|kicking|banging|smashing|pounding|forcing|break into|breaking my - repair
      neighbor*|neighbour*|next door + screaming|screams|woman crying|fighting|hitting`,
  },
  worry: {
    'sick-child': `${CHILD} + fever|vomit*|throwing up|rash|diarrhea|coughing|temperature|sick + night|now|high|wont|cant|doctor|hospital|what|39|40|worried|bad - nursery|daycare|subsidy`,
    suicide: `${KIN} + want to die|wants to die|suicid*|kill himself|kill herself|kill themselves|end his life|end her life
      worried + suicid*`,
    'domestic-violence':
      'domestic violence|dv|abusive husband|abusive partner|abusive relationship + consult*|talk|advice|escape|my address|leave|worried|help|consulting|hide|advise - hours',
    'child-abuse':
      'child abuse|abused child|abuse + report|suspect|think|worried|neighbor*|notice*|child - elder|elderly|disab*|lecture|animal|plan|seminar',
    'elder-abuse': 'elder abuse|elderly abuse + report|suspect|think|worried',
    'disability-abuse': 'abuse of disabled|disability abuse + report|suspect|think|worried',
    crime: 'scam*|scammed|fraud + i|paid|call|called|money|sent|lost|phone - prevention',
    disaster: 'tsunami|flood|landslide|earthquake + warning|alert|alarm',
    injury: 'should i go to the emergency|emergency room|is it an emergency|ambulance or not + i|my|should',
  },
  subject: {
    fire: 'fire|fires',
    injury: 'ambulance|heat stroke|heatstroke',
    sea: 'coast guard',
    disaster: 'tsunami|earthquake|landslide|flood',
    poisoning: 'poison*|poisoning',
    suicide: 'suicide',
    'child-abuse': 'child abuse',
    'domestic-violence': 'domestic violence|dv',
    crime: 'burglar*|stalker|robbery|intruder',
    'sexual-violence': 'rape|sexual violence|sexual assault',
  },
};
