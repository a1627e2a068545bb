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
      smoke alarm|fire alarm|gas alarm|smoke detector + ringing|going off|wont stop|beeping
      barn|shed|house|kitchen|curtain*|bed|room|car|garage|tent|apartment|roof|stove|heater|outlet|socket|battery|dorm|building|charger + burning|burns|smoke|smoking|sparks|sparking|flames|exploded|blew up|caught|blaze|ablaze - smoking area|permit|dispose
      smoke|fumes + cant see|cant breathe|black|coughing|stairs|hallway|next door|apartment|kitchen|neighbors house|trapped|inside - detector subsidy|alarm subsidy
      gas|propane + hissing|hiss|dizzy|headache|sick|broke|hit the|pipe broke|strong|whole house|rotten eggs - bill|account
      generator|charcoal|exhaust|car running|engine running|bbq|grill|stove|heater + headache|headaches|dizzy|passed out|faint*|drowsy|vomit*|sleepy|sick - permit|borrow`,
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
      face down|not moving|isnt moving|doesnt move|having a seizure|acting strange suddenly + he|she|my|man|woman|person|someone|baby|child|hes|shes
      contractions|crowning|umbilical|placenta|baby coming|baby is out|baby came out|head is out|waters broke|need to push|giving birth|gave birth + apart|alone|now|push|home|minutes|min|bleed*|bathroom|car|cord|out|help|cant|stuck - subsidy|certificate|allowance
      pregnant|weeks|months pregnant|pregnancy + bleed*|blood|severe pain|collapsed|not moving|convuls*|terrible pain|cramp*
      bleeding|blood|gushing|cut|sliced|severed + wont stop|everywhere|lot|spurting|deep|artery|soaked|towel|head|finger|arm|leg|knife|saw|chainsaw|off|bone - blood donation|hair
      arm|hand|leg|foot|finger|fingers|head|body|sleeve + stuck|caught|trapped|crushed|pinned|cut off|ripped|mangled|in the machine|severed|broken bone|bone sticking - letter|flyer
      snow blower|snowblower|tractor|forklift|chainsaw|machine|conveyor|press|saw|harvester|crane|plow|truck|car|bus|train + ran over|crushed|pinned|caught|fell on|hit him|hit her|hit a person|hit someone|hit an|hit a|trapped|on top of|rolled over|flipped|tipped - deer|subsidy|scratched
      crash|crashed|collided|collision|pileup|pile up|rear ended|hit a pole|hit a tree|hit a wall|skidded|slid off|in a ditch|into a tree|into a wall|off the road + hurt|bleed*|stuck|trapped|cant|unconscious|people|driver|now|just|inside|kids|leg|head|not moving|repeating|asking
      grape|candy|food|bone|meat|toy|coin|hot dog|mochi|bread|something|swallow* + stuck|throat|cant breathe|turned blue|turning blue|gagging|blue|cant talk|cant cry
      throat|tongue|lips|face|eyes|mouth + swell*|swollen|closing|closed up|puffy|blue|purple|grey|gray|numb|hives
      bee|bees|wasp*|hornet*|peanut*|shrimp|nuts|snake|allergic|allergy + stung|sting|swell*|swollen|cant breathe|hives|dizzy|throat|faint*|bit|face - school lunch|vaccine
      bear|wild boar|boar + outside|tent|porch|yard|door|window|inside|charging|chasing|right here|in front|growl*|ripping|coming|close|road|school|camp|car|trapped - bell|bells|spray|hunting|license|recipe
      snow|cold|freezing|ice|outside|winter|blizzard + tshirt|t shirt|barefoot|pajamas|shivering|stopped shivering|lying|asleep|sleeping|passed out|confused|frozen|wandering|sitting|doesnt know|drunk|lost|wet|buried|under + man|woman|he|she|person|someone|guy|lady|kid|child|grandma|grandpa|friend|we|i|my|dad|mom|people|husband - removal
      avalanche|snow slide|roof snow|collapsed|landslide|rubble|ceiling|wall|shelf|tree|wardrobe|roof|snow|earthquake|quake + buried|under|trapped|on top of|crushed|pinned|fell on|swept|came down on|stuck under - course|date|dates|last
      fell|fallen|fall|slipped|jumped|pushed + cliff|stairs|ladder|roof|balcony|bridge|window|hole|well|floor|hip|head|unconscious|not moving|blood|cant get up|cant move|building|ice|horse|rocks
      suddenly|all of a sudden|sudden|started + cant see|cant walk|cant speak|cant talk|cant stand|confused|weird|slurr*|numb|weak|droop*|repeating|same thing|nonsense|gibberish|one eye|one side|severe|worst headache|drool*|shaking|collapsed|not making sense|twitching
      face|arm|leg|side|mouth|smile|eye + droop*|numb|paralyzed|weak on one|sagging|crooked|wont move|dead weight|tingling|cant lift|cant feel
      heart|chest|pulse + racing|pounding|skipping|crushing|pressure|tight|squeezing|stabbing|irregular|cant breathe|black|sweating|pain|clutching|grabbed|going dark - checkup|surgery|refund|certificate
      everything going black|vision going dark|going black|seeing black|about to pass out|about to faint|going to faint|blacking out|foaming|shaking uncontrollably|eyes rolled|rolled back|not waking|wont wake|wont open|is cold|ice cold|barely breathing|gasping|wheezing|blue lips|grey lips|lifeless|limp|not responding|no response|only breathing|cpr
      chemical|acid|lye|bleach|cement|lime|oil|ammonia|boiling|hot water|hot oil|kettle|soup + eye|eyes|skin|face|burned|burnt|splashed|spilled|poured|scald*|blister* - dispose|cooking oil
      locked in|locked inside|stuck in|left in|trapped in + hot car|the car|elevator|freezer|cold storage|sauna|bathroom + baby|child|kid|dog|toddler|he|she|i|we|hot|cant|unconscious`,
    sea: `
      sea|ocean|water|harbor|harbour|river|lake|pier|port|bay|ice + fell|fallen|drown*|swept|sinking|washed away|overboard|went into|drifting|cant get back|cant swim back|cant come back|cant get out|current|struggling - water bill|heavy
      boat|ship|kayak|yacht|jet ski|paddle board|paddleboard + sinking|capsized|sank|overturned|adrift|drifting|engine stopped|engine failed|on the rocks|taking on water
      swept away|man overboard|overboard|car in the sea
      guy|man|woman|kid|kids|child|person|people|someone|somebody|swimmer|surfer|boy|girl|fisherman|he|she|friend|tourist|brother|dad|son|daughter|car|truck|i|we + in the water|in the river|in the sea|into the water|into the sea|into the river|in the lake|into the lake|in the harbor|off the pier|off the rocks|off the dock|through the ice|under the ice|under water|underwater|swept|drifting|going under|went under|waving|out to sea|face down|floating|rip current - lesson*|lessons|festival
      boat|ship|kayak|canoe|surfboard|sailboat|raft|float|sup|vessel|engine|paddle|ferry + dead|dying|broken|waves|rocks|water coming|leak*|no life jackets|drift*|sank|sinking|flipped|stuck|hasnt returned|not back|never came back|aground|lost|tipped|fog - license|mooring|lesson*|registration|schedule|timetable`,
    disaster: `
      tsunami + coming|is coming|beach|where do i|where do we|now|escape now|run|we go|i go - map|last|by car|tower
      sea|water|ocean + receding|receded|pulled back|going out far|went out far
      earthquake + beach|shore|coast|by the sea|should we run
      earthquake + trapped|shaking|happening|collapsed|strong|big|just - insurance|2011
      house|home|room|car|apartment|basement|water + flooding|is flooded|getting flooded|collapsing|washed away|submerged|rising|knee deep|waist deep|up to my knees|up to our knees|up to the knees|up to my waist|water coming in|coming in - flood map|bill
      landslide|mudslide|river + coming|happening|behind|overflow*|flooding|burst|my house
      trapped|stranded|stuck in snow|stuck in the snow|buried|cut off by|snowed in|blizzard and
      explosion|exploded|volcano is erupting|erupted
      cant get out|cannot get out|cant leave|cant evacuate + water|flood*|snow|mud|rubble|fire
      ground|house|building|walls|ceiling|roof|floor + shaking|collaps*|came down|caving|falling down|cracking|fell in - reform|subsidy|repair
      water|flood*|river|mud + rising|coming in|chest|waist|neck|ankle*|knee*|pouring|trapped|roof|upstairs|second floor|cant get out|in the car|surround* - bill|brown
      car|truck|we|bus + stuck in snow|stuck in the snow|buried in snow|snowed in|whiteout|blizzard|snowdrift|snow drift|stuck on the road|off the road + cold|gas|fuel|kids|cant see|nobody|hours|baby|night|exhaust|freezing|stuck|alone|help
      lost + mountain|mountains|trail|hiking|woods|forest|snow|fog|dark|blizzard|in the hills - found|item|wallet|phone|card|key|keys
      tsunami|siren|sirens + now|do we run|going off|beach|by the sea|coast|wheelchair|cant walk|reach high ground|at the port - map|drill|evacuation building|tower`,
    poisoning: `
      swallowed|drank|ate|eaten|drunk|ingested|swallow|took|put in mouth + detergent|bleach|battery|batteries|cigarette*|poison*|pesticide|cleaner|cleaning|mushroom*|magnet*|pills|sleeping|kerosene|chemical*|tobacco|soap|medicine|laundry|pod|fugu|disinfectant
      ate|eaten + mushroom*|shellfish|fugu|plant|berries + vomit*|sick|dizzy|numb|throwing up|blurry|stomach
      took|taken|swallowed|ate + tylenol|aspirin|ibuprofen|tablets|painkillers|paracetamol|antidepressants + i|he|she|all|too|40|30|20|50|100
      poisoned|food poisoning badly|carbon monoxide|took too many|too many pills|overdose*|inhaled + i|me|he|she|my|child|we|think|is
      toddler|baby|kid|child|son|daughter|boy|girl|he|she|dog|grandma|grandson|year old|i|we + rat poison|antifreeze|bleach|detergent|pills|medicine|berries|mushroom*|magnet*|coin|battery|button cell|cleaner|perfume|vape|nicotine|edible*|gasoline|paint thinner|pesticide|lye|alcohol|hand sanitizer + ate|mouth|drank|swallowed|put|licked|got into|chewed|bit|empty|bottle|eaten - dispose|recycle
      pills|whiskey|vodka|alcohol|sleeping|tablets|bottle|meds + lost count|all of them|whole bottle|too many|took|empty|mixed|handful|dont remember how many - prescription history`,
    'child-abuse': `
      ${PARENT}|teacher + ${HITS}|doesnt feed me|wont feed|touches me|touched me|locks me|locked me|kick me out + me|us - ${PARTNER}|baseball
      hit|hits|beat|beats|beaten|slapped|hurt + at home + i get|i am|im|i|me - husband|wife|boyfriend
      ${CHILD} + ${HITS}|bruise*|locked|left alone|neglect*|screaming|abandoned - me|domestic|prevent*|volunteer|benefit|baseball|wife|center|allowance|by a car|head|his head
      neighbor*|neighbour*|next door|upstairs|downstairs + ${CHILD} + cry|crying|cries|scream*|yell*|hit*|shout*
      i shook|shaken|shook + baby|him|her
      child abuse|abusing a child|child is being abused|being abused by my + see|seeing|i|is - lecture|plan|prevent*
      ${PARENT}|brother|grandpa|grandfather + belt|hits|beats|kicks|burns|chokes|locks|touches|naked|hurts|drunk|scared|starv*|comes into my room|comes in my room|gets in my bed|coming home|lets me eat|wont let me eat + me|us|my|im - my wife
      ${CHILD} + outside|balcony|cold|alone|locked|barefoot|crying|screaming|bruises + hours|all night|every night|snow|freezing|neighbor*|upstairs|wont let|no coat|no shoes|by himself|by herself|no parents - activity|playground`,
    'domestic-violence': `
      ${PARTNER} + ${HITS}|threaten*|kill me|afraid of|scared of|locks me|locked me|escape|run away|get away|controls me|raped me - ex mayor
      beaten by my|hit by my|abused by my + ${PARTNER}
      domestic violence|dv + victim|suffer*|i am|im|being|experienc*|escape|shelter
      husband|boyfriend|wife|partner|dad + drunk|yelling|screaming|angry|rage|breaking things|throwing things|smashing + hiding|scared|afraid|kids|help|locked|breaking things|throwing things
      he|she|my ex|ex|him|boyfriend|boss|employer|landlord|roommate|brother + took my passport|took my phone|my papers|has my passport|keeps my passport|locked|lock|cant leave|wont let me|kill me|burn|strangl*|choked|hit me|beat me|gun|knife|threw me|threatens|threatening|hurt me|trapped|outside banging|banging|kicking the door + me|i|im|us`,
    'sexual-violence': `
      raped|rape|sexually assault*|sexual assault|sexually abused|molest*|groped|touched my body + i|me|was|my|being|just|friend - center hours
      forced me|raped|touched me|touching me|grabbed me|wont stop touching|drugged|took my clothes|naked photos|nude photos|nudes|private photos + i|me|my|he|him|post|send|money|share|leak|boss|drink`,
    'elder-abuse': `${ELDER} + beaten|beats|hit|hits|hitting|abus*|tied|slap*|neglect*|bruise*|starv*|shouted at - baseball|by a car`,
    'disability-abuse': `${DISABLED} + beaten|beats|hit|hits|hitting|abus*|tied|slap*|neglect*|bruise*|locked`,
    suicide: `
      want to die|wanna die|wish i was dead|wish i were dead|better off dead|kill myself|killing myself|end my life|ending my life|take my own life|take my life|end it all|feel suicidal|am suicidal|im suicidal|feeling suicidal|commit suicide|dont want to live|do not want to live|cant go on living|no reason to live|point in living|point of living|point to living|no point living|dont want to be alive|want to disappear|not worth living|tired of living|be free of it all|be gone forever|better without me|dont want to exist|dont want to wake up|dont wanna live|dont wanna be here anymore|take all my pills|take all the pills
      jump off|jumping off|hang myself|hurt myself|cutting myself|cut myself|slit my|suicide note|goodbye forever + i|im|ill|am|my|want - paper|bungee
      roof|bridge|balcony|tracks + jump|jumping|goodbye|end it
      how to die|ways to die|painless death|dont want to be here anymore|wanna disappear|i will die tonight|going to die tonight
      nobody will miss me|no one will miss me|nobody would miss me|no one would miss me|nobody would care|no one would care if i|wont be here tomorrow|wont be around|this is goodbye|said goodbye|last night alive|last message|end it tonight|ending it|ready to go forever|cant live like this|dont deserve to live|no reason to go on|dont want to go on|cant go on|want it to end|want it all to end|want to sleep forever|never wake up|better if i was gone|better if im gone|better off without me|burden to everyone|disappear forever|leave this world|want to be dead|wanting to die|thinking of ending|made a plan to die|wrote a note|goodbye note|goodbye letter
      breakwater|bridge|roof|rooftop|ledge|cliff|tracks|rope|noose|pills|razor|gun|blade|platform + standing|goodbye|miss me|done|tonight|ready|alone|ending|end|sorry|over|tired|ready to|in my hand|bought - fishing|buy train
      friend|brother|sister|roommate|son|daughter|husband|wife|mom|dad|classmate|boyfriend|girlfriend|coworker + goodbye|pills|rope|note|cutting|cut|edge|bridge|roof|jump*|end it|dying|kill*|overdos* + phone|turned|answer*|message|posted|wont|missing|gone|has|locked|off|room|texted|said|says|now - bookmark`,
    crime: `
      burglar*|intruder|robber*|thief|stranger|strange man|unknown man|someone|somebody|man + broke in|breaking in|break in|in my house|in the house|in my home|in my room|inside my|at my door|outside my|following me|followed me|follows me|chasing|trying to enter|trying to get in|open my door|opening my door|break my door|my window|my front door|crowbar|climbing in|banging on my|in my apartment|in my garden
      stalker|stalking|stalked|stalks + me|my|is|being - law
      knife|gun|weapon|machete + has|with|holding|waving|pointed|pulled|man|someone - kitchen knife disposal|throw|dispose|recycle
      robbed|mugged|stabbed|attacked|shot|kidnapped|abducted|threatened|threatening|assaulted|held hostage|stole my|gunshots|kill me + i|me|my|someone|man|been|was|just|they|he - bear|dog
      ${CHILD}|mother|father|grandmother|grandfather|dementia + missing|disappeared|went missing|cant find|lost my|has not come home|hasnt come home - teeth
      call the police|call police|send police|send the police|need the police|need police
      my door|door|window + breaking down|kicking|banging|smashing|pounding|forcing|break into|breaking my - repair
      neighbor*|neighbour*|next door + screaming|screams|woman crying|fighting|hitting
      bear spray robbery|home invasion|break in|breaking in|broke in|broken into|window smashed|kicked in|kicking my door|door kicked|someone downstairs|someone upstairs|footsteps downstairs|somebody in my|someone in my|hiding in|im hiding|hiding under + i|im|closet|bathroom|now|still|downstairs|me|my|the|he|inside|bed
      ex|he|they|man|men|guy|stranger|neighbor|someone|gang|drunk + banging|kill|burn|shoot|stab*|knife|gun|axe|bat|threat*|following|followed|chasing|waiting outside|outside my|wont leave|attack*|beating|fighting|grabbed|dragging|dragged|hurt someone + me|my|us|i|people|someone|store|outside|the|her|him|a|says - bear
      same car|a car|a van|a man|a guy|two men|some guy|someone + following|follows|behind me|tailing|keeps following|parked outside|staring|trying to get|pulled her|pulled a|grabbed|took a
      ${CHILD}|mom|dad|grandma|grandpa|grandfather|grandmother|resident|husband|wife|patient|friend|old man + missing|gone|disappeared|cant find|didnt come home|never came home|hasnt come home|hasnt come back|not home yet|wandered|ran away|lost + hours|year|yo|years|morning|school|outside|cold|snow|port|park|store|mall|dementia|alzheimers|night|dark|dont know where|anywhere|today|since|pajamas|shes|hes|jacket|everywhere|looking|street|beach|mountain|help - documents|insurance|benefit`,
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
    crime: `
      scam*|scammed|fraud + i|paid|called me|money|sent|lost - prevention
      on the phone|scammer|says he is police|says hes police|pretending|gift card*|transfer|wire|atm + grandma|grandpa|mom|dad|mother|father|urgent|right now|cant stop|paying|about to - wire transfer fee`,
    disaster: 'tsunami|flood|landslide|earthquake + warning|alert|alarm + just|now|sounding|rang|issued|phone|went off|im|we',
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
