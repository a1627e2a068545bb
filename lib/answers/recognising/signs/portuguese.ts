import type { Signs } from '#lib/answers/recognising/signs/table';

const CHILD = 'filho|filha|crianca|criancas|bebe|bebes|menino|menina|neto|neta|aluno|aluna|filhinho|filhinha';
const PARENT = 'pai|papai|mae|mamae|padrasto|madrasta|pais|professor|professora|tio|irmao';
const PARTNER = 'marido|esposo|esposa|mulher|namorado|namorada|companheiro|companheira|ex|parceiro|parceira';
const HITS =
  'bate|bateu|batendo|batem|espanc*|agred*|agrid*|chut*|soc*|enforc*|estrangul*|ameac*|violent*|violencia|machuc*|me matar|maltrat*|apanho|apanhando';
const ELDER = 'idoso|idosa|idosos|avo|vovo|asilo|cuidador|cuidadora|demencia|lar de idosos';
const WANTS_TO_DIE =
  'quero morrer|queria morrer|vontade de morrer|me matar|se matar|tirar minha vida|tirar a minha vida|tirar a propria vida|acabar com a minha vida|acabar com minha vida|suicidar|nao quero mais viver|nao quero viver|nao aguento mais viver|queria sumir|quero sumir|quero desaparecer|cansei de viver|cansado de viver|cansada de viver|cortar os pulsos|me cortar|me enforcar|pular da ponte|acabar com tudo|nao quero mais acordar|melhor morto|melhor morta';

export const portuguese: Signs = {
  happening: {
    fire: `
      pegando fogo|pegou fogo|em chamas|esta queimando|incendio na|incendio no|incendio aqui|ha um incendio|tem um incendio|incendiando|fogo na|fogo no|fogo em|casa queimando - fogos|fogao
      fumaca + muita|saindo|cheia|cheio|preta|na|no - detector
      gas + cheiro|vazamento|vazando|vazou - conta de gas
      alarme + tocando|disparou + incendio|fumaca|gas`,
    injury: `
      nao respira|nao esta respirando|parou de respirar|nao consigo respirar|nao consegue respirar|falta de ar|dificuldade para respirar|sem respirar|sem pulso|parada cardiaca|nao ta respirando
      inconsciente|desmaiou|desmaiada|desmaiado|desacordad*|nao responde|nao acorda|perdeu a consciencia|desmaiei|sem sentidos|caido no chao|caida no chao
      sangrando|sangramento|muito sangue|perdendo sangue|vomitando sangue|sangue nao para
      dor no peito|dores no peito|ataque cardiaco|infarto|enfarte|avc|derrame|convuls*|engasg*|sufoc*|anafila*|choque eletrico|afogando|boca torta|boca entortou|rosto torto|fala enrolada|nao consegue falar|lado do corpo|lado dormente|paralis*|afogou|insolacao|queimadura grave|se queimou|bateu a cabeca|agua fervendo
      carro|caminhao|onibus|moto + capot*|tombou|virou|caiu no rio|caiu no barranco
      atropel*|acidente de carro|acidente de transito|bateu o carro|acidente grave - auxilio
      caiu + escada|telhado|janela|nao se mexe|nao levanta|varanda|chao - ligacao
      chame uma ambulancia|chamem uma ambulancia|chamar uma ambulancia|preciso de uma ambulancia|preciso de ambulancia|mandem uma ambulancia|ambulancia por favor|ambulancia urgente
      bolsa estourou|bolsa rompeu|em trabalho de parto|picad* de cobra|urso atac*
      bebe|labios|boca|rosto|crianca|filho|filha|ele|ela + roxo|roxa|roxos|azul|azulado|azulada|palido|palida|cianotic*
      nao se mexe|espumando|cortou os pulsos|se enforcou|boiando`,
    sea: `
      mar|rio|agua|lago|porto|praia + caiu|afog*|arrast*|levado|levada|nao consegue voltar|nao consegue sair|nao consigo voltar|nao volta|correnteza|se debatendo|afundando|afundou - conta|areia
      barco|navio|lancha|caiaque|bote + afund*|virou|naufrag*|a deriva|encalh*|motor|entrando agua - habilitacao|carteira`,
    disaster: `
      tsunami|maremoto + vindo|vem|chegando|praia|fugir|onde|corro - mapa
      mar recuou|mar recuando|agua recuou|mar secou|mar esta recuando
      terremoto + praia|mar|fugir|correr
      terremoto + preso|tremendo|desab*|forte|ferid*|agora|acabou
      casa|quarto|carro|agua|apartamento + alag*|inund*|desab*|caindo|arrast*|entrando|submers*|joelho|joelhos|cintura|desmoron*
      deslizamento|desmoronamento|rio + atras|aconteceu|descendo|transbord*|casa
      preso|presa|presos|soterrad*|ilhad*|nevasca|explosao|explodiu + sair|neve|casa|escombros|elevador|no|na|estou|estamos|aqui|perto|houve|predio`,
    poisoning: `
      bebeu|engoliu|tomou|comeu|ingeriu|bebi|engoli|tomei|comi + detergente|agua sanitaria|alvejante|pilha|bateria|cigarro|veneno|pesticida|inseticida|sabao|cogumelo*|remedios|comprimidos|querosene|desinfetante|produto|produtos|ima|capsula|candida|muito remedio
      comeu|comi|comemos + cogumelo*|baiacu|planta|marisco* + vomit*|tont*|passando mal|enjo*|dor|visao|dormente
      envenen*|intoxic*|monoxido de carbono|overdose`,
    'child-abuse': `
      ${PARENT} + ${HITS}|nao me da comida|toca em mim|me toca|me tranca|me expuls* + me|mim|em mim|a gente|nos - ${PARTNER}
      apanho|sou agredido|sou agredida|me batem + casa|todo dia|pai|mae
      ${CHILD} + espanc*|apanha*|agredid*|maltrat*|abusad*|abuso|sacudi*|sacud*|hematoma*|trancad*|abandonad*|negligen*|bateu|bateram|bati - idos*|deficien*|cabeca|palestra
      vizinh*|ao lado|andar de cima|andar de baixo + ${CHILD} + chor*|grit*|bat*`,
    'domestic-violence': `
      ${PARTNER} + ${HITS}|medo|fugir|escapar|me prende|faca|arma - cabeca|carro
      violencia domestica + sofr*|vitima|estou|escapar|fugir|contra mim
      marido|namorado|pai|companheiro + bebado|bebeu|bebe|embriagado + quebra*|medo|escond*|grit*|bate*
      vizinho|homem + batendo na mulher|bate na mulher|batendo na esposa`,
    'sexual-violence':
      'estupr*|violentad*|abuso sexual|abusad* sexualmente|assedi*|abusou de mim + fui|me|sofri|eu|minha|de mim|ser|vitima',
    'elder-abuse': `${ELDER} + espanc*|apanha*|agredid*|maltrat*|maus tratos|bate|batem|bateu|amarrad*|abusad*`,
    'disability-abuse':
      'deficient*|deficiencia|autista|cadeirante + espanc*|apanha*|agredid*|maltrat*|maus tratos|bate|batem|bateu|amarrad*|abusad*',
    suicide: `
      ${WANTS_TO_DIE} - prevencao ao suicidio|prevencao do suicidio|quer me matar|vai me matar|ameaca me matar
      telhado|ponte|predio|sacada|janela + quero pular|vou pular|me jogar|pular
      como morrer|jeito de morrer|morrer sem dor`,
    crime: `
      ladrao|ladroes|assaltante|invasor|estranho|desconhecido|alguem|homem + entrou|entrando|invad*|dentro de casa|na minha casa|na porta|me seguindo|me segue|me perseg*|arromb*|no quintal|tentando entrar
      stalker|perseguid*|me perseguindo|me persegue|sendo seguida|sendo seguido
      faca|arma|revolver + com|segurando|apont*|ameac*|homem - descartar|jogar
      assaltad*|roubad*|roubaram|esfaquead*|atacad*|sequestr*|ameacad*|me ameac*|tiros|baleado|furtaram|me matar
      ${CHILD}|mae|pai|avo|idoso + desaparec*|sumiu|nao voltou|perdid* - quero|documento
      chame a policia|chamem a policia|chamar a policia|preciso da policia
      porta|janela + arromb*|chutando|quebrando|forcando|esmurrando|batendo forte
      vizinh*|ao lado + gritos|gritando|socorro|brigando`,
  },
  worry: {
    disaster: 'tsunami|maremoto + alerta|aviso',
    'sick-child': `${CHILD} + febre|vomitando|vomit*|diarreia|tosse|manchas + noite|nao baixa|alta|o que|hospital|39|40|agora|medico`,
    suicide:
      'amigo|amiga|marido|esposa|filho|filha|irmao|irma|mae|pai|colega|namorado|namorada|primo|prima + quer morrer|quer se matar|se matar|suicid*|tirar a propria vida',
    'domestic-violence': 'violencia domestica|dv + consult*|conversar|fugir|endereco|ajuda|denunciar|medo|preciso - horario|palestra',
    'child-abuse':
      'abuso infantil|maus tratos|abuso de crianca|violencia infantil|violencia contra crianca + denunci*|suspeit*|acho|preocup*|avisar - idos*|animais',
    'elder-abuse': 'maus tratos|abuso + idos* + denunci*|suspeit*|acho|preocup*',
    crime: 'golpe|fraude|estelionato + cai|paguei|ligacao|dinheiro|ligaram|transferi|sofri',
  },
  subject: {
    fire: 'incendio|incendios|fogo',
    injury: 'ambulancia|insolacao',
    disaster: 'tsunami|terremoto|enchente|inundacao',
    suicide: 'suicidio',
    'child-abuse': 'abuso infantil|maus tratos',
    'domestic-violence': 'violencia domestica|dv',
    crime: 'ladrao|assalto|stalker|perseguicao',
    'sexual-violence': 'violencia sexual|estupro',
  },
};
