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
      alarme + tocando|disparou + incendio|fumaca|gas
      fumaca|chamas|faisca*|labareda* + preta|muita|cozinha|predio|apartamento|tomada|nao vejo|vizinh*|cortina|colchao|corredor|quarto|andar|saindo|subindo - detector|cigarro
      tomada|bateria|botijao|panela|fogao|aquecedor|celular|carregador|cortina|colchao + explodiu|pegou|chamas|fumaca|queimando|faisca*|estourou|fogo - descart*|jogar
      gas + forte|tont*|enjo*|dor de cabeca|desmai*|chiando|cheiro|estourou|apit* - conta|parcelar
      gerador|carvao|churrasqueira|escapamento|aquecedor + tont*|dor de cabeca|desmai*|vomit*|enjo*|passando mal|caiu`,
    injury: `
      nao respira|nao esta respirando|parou de respirar|nao consigo respirar|nao consegue respirar|falta de ar|dificuldade para respirar|sem respirar|sem pulso|parada cardiaca|nao ta respirando
      inconsciente|desmaiou|desmaiada|desmaiado|desacordad*|nao responde|nao acorda|perdeu a consciencia|desmaiei|sem sentidos|caido no chao|caida no chao
      sangrando|sangramento|muito sangue|perdendo sangue|vomitando sangue|sangue nao para
      dor no peito|dores no peito|ataque cardiaco|infarto|enfarte|avc|derrame|convuls*|engasg*|sufoc*|anafila*|choque eletrico|afogando|boca torta|boca entortou|rosto torto|fala enrolada|nao consegue falar|lado do corpo|lado dormente|paralis*|afogou|insolacao|queimadura grave|se queimou|bateu a cabeca|agua fervendo - medo de|exame|pressao alta
      carro|caminhao|onibus|moto + capot*|tombou|virou|caiu no rio|caiu no barranco
      atropel*|acidente de carro|acidente de transito|bateu o carro|acidente grave - auxilio
      caiu + escada|telhado|janela|nao se mexe|nao levanta|varanda|chao - ligacao
      chame uma ambulancia|chamem uma ambulancia|chamar uma ambulancia|preciso de uma ambulancia|preciso de ambulancia|mandem uma ambulancia|ambulancia por favor|ambulancia urgente
      bolsa estourou|bolsa rompeu|em trabalho de parto|picad* de cobra|urso atac*
      bebe|labios|boca|rosto|crianca|filho|filha|ele|ela + roxo|roxa|roxos|azul|azulado|azulada|palido|palida|cianotic*
      nao se mexe|espumando|cortou os pulsos|se enforcou|boiando
      parindo|contracao|contracoes|bolsa|dando a luz|cordao|placenta|nascendo|bebe ta saindo|bebe saindo|bebe saiu|bebe esta saindo|cabeca do bebe|trabalho de parto|ta coroando + banheiro|estourou|rompeu|casa|carro|agora|minutos|sozinh*|saindo|ta|sangue|umbilical|caminho - bolsa familia|curso|auxilio
      gravida|gestante|gravidez + sangr*|sangue|dor forte|desmai*|convuls*|muita dor|barriga dura
      braco|mao|maos|perna|pe|dedo|dedos|cabeca|cabelo|corpo + prendeu|preso|presa|cortou|decep*|amput*|esmag*|arrancou|quebrou|triturou|maquina|serra|prensa|prensou|enrosc* - quebra cabeca
      sangue|sangr* + muito|nao para|jorr*|todo lado|espirr*|boca|ouvido|cabeca|rosto|muita|poca|encharc* - doar|doacao|exame|tipo
      maquina|empilhadeira|trator|serra|prensa|motosserra|guindaste|esteira + prendeu|esmag*|cortou|caiu em cima|pegou|braco|mao|dedo|perna|virou - comprar|carteira|curso
      carro|caminhao|moto|onibus|bicicleta|trem + bateu|batida|capotou|derrapou|caiu|colidiu|atropel*|valeta|poste|arvore|barranco + ferid*|preso|presa|presos|sangr*|gente|pessoa|pessoas|dentro|motorista|agora|desmai*|perna|nao se mexe|machuc* - seguro|boletim
      urso|javali + aqui|frente|porta|quintal|atac*|atras|barraca|mord*|carro|escola|perto|entrou|veio - sino|spray|informac*
      neve|frio|gelo|nevasca + deitad*|dormindo|descalc*|tremendo|congel*|soterrad*|preso|presa|debaixo|perdid*|bebado|sentad*|confus*|afundou|quebrou - limpeza|pa de
      desab*|desmoron*|caiu|tombou|avalanche + em cima|embaixo|debaixo|soterr*|telhado|parede|teto|armario|pres* + pessoa|pessoas|gente|pai|mae|vizinh*|alguem|meu|minha|ele|ela|avo|amigo
      do nada|de repente|subitamente|acordou + falando|nao fala|enrolad*|sem sentido|nao sente|nao anda|torto|torta|nao enxerga|caiu|desmai*|dormente|nao mexe|confus*|tremendo|babando|forte|nao reconhece|fraco|fraca|paralis*|dor
      nao sente|nao mexe|dormente|formigando|paralis*|fraqueza|caida|caido + braco|perna|lado|rosto|boca|metade|mao|corpo
      peito|coracao + apert*|doendo|dor|disparad*|acelerad*|queim*|pression*|parando|pontada*|facada + suando|falta de ar|braco|tont*|muito|forte|nao consigo|desmai*|escurec*|agora|suor - exame
      vista escurec*|tudo escuro|vou desmaiar|quase desmaiando|nao acorda|nao responde|sem ar|espumando|revir* os olhos|olhos virados|gelado|gelada e|roxo|roxa|ficando roxo|ficando roxa|mal respira|chiando o peito|respirando mal|nao reage|mole|sem pulso
      inchando|inchad*|inchou|empol*|coceira + garganta|lingua|rosto|boca|toda|todo|olho|sem ar|falta de ar|labio*|corpo + abelha|vespa|picad*|camarao|alerg*|amendoim|comi|comeu|remedio|marimbondo|ferroad*|ta|sem ar
      picad*|mordid* + abelha*|cobra|vespa*|marimbondo*|aranha|urso|escorpiao|cachorro + inch*|ar|tont*|muito|rosto|mal|sangr*|roxo
      engasg*|entalad*|engoliu|garganta + pao|carne|moeda|bala|uva|osso|comida|roxo|roxa|ar|tossindo|nao consegue|azul|mochi|espinha
      caiu|cai|despencou|pulou|escorregou|rolou + escada|escadas|telhado|penhasco|janela|sacada|andaime|ponte|buraco|poco|andar|cabeca|desmai*|sangr*|nao levanta|laje|pedra*
      acido|quimico|soda|agua quente|oleo quente|oleo fervendo|cloro + olho|olhos|rosto|pele|queim*|derram*|espirr* - oleo de cozinha usado
      trancad*|pres* + carro|elevador|freezer|camara fria|banheiro + bebe|crianca|filho|filha|calor|ar|eu|estou|frio`,
    sea: `
      mar|rio|agua|lago|porto|praia + caiu|afog*|arrast*|levado|levada|nao consegue voltar|nao consegue sair|nao consigo voltar|nao volta|correnteza|se debatendo|afundando|afundou - conta|areia
      barco|navio|lancha|caiaque|bote + afund*|virou|naufrag*|a deriva|encalh*|motor|entrando agua - habilitacao|carteira
      pessoa|homem|mulher|crianca|menino|menina|primo|prima|amigo|amiga|filho|filha|marido|alguem|carro|gente|irmao|colega|pescador|surfista + caiu|afund*|levad*|arrast*|boiando|acenando|pedindo socorro|sumiu|debat*|correnteza|longe|quebrou + agua|mar|rio|lago|gelo|cais|porto|onda|ondas|pedras|praia|represa|canal - conta
      barco|lancha|caiaque|canoa|prancha|bote|jangada + motor|agua|ondas|pedras|virou|sem colete|deriva|nao voltou|sumiu|afund*|furou|furado|parou - aluguel|licenca|carteira`,
    disaster: `
      tsunami|maremoto + vindo|vem|chegando|praia|fugir|onde|corro - mapa
      mar recuou|mar recuando|agua recuou|mar secou|mar esta recuando
      terremoto + praia|mar|fugir|correr
      terremoto + preso|tremendo|desab*|forte|ferid*|agora|acabou
      casa|quarto|carro|agua|apartamento + alag*|inund*|desab*|caindo|arrast*|entrando|submers*|joelho|joelhos|cintura|desmoron*
      deslizamento|desmoronamento|rio + atras|aconteceu|descendo|transbord*|casa
      preso|presa|presos|soterrad*|ilhad*|nevasca|explosao|explodiu + sair|neve|casa|escombros|elevador|no|na|estou|estamos|aqui|perto|houve|predio
      tremendo|chao|predio|teto|parede + tremendo|caindo|caiu|desab*|rachando|balancando + ainda|muito|preso|gente|cima|vizinh*|agora|socorro
      agua + subindo|entrando|invad*|peito|cintura|pescoco|joelho + casa|carro|rapido|presos|telhado|porta - conta
      carro|estamos|estou|preso|atolad*|perdid* + neve|nevasca|montanha|trilha|mata|floresta|barranco + frio|noite|gasolina|nao consigo|sozinh*|crianc*|socorro|nao vejo|preso|perdid*|atolad* - achados`,
    poisoning: `
      bebeu|engoliu|tomou|comeu|ingeriu|bebi|engoli|tomei|comi + detergente|agua sanitaria|alvejante|pilha|bateria|cigarro|veneno|pesticida|inseticida|sabao|cogumelo*|remedios|comprimidos|querosene|desinfetante|produto|produtos|ima|capsula|candida|muito remedio
      comeu|comi|comemos + cogumelo*|baiacu|planta|marisco* + vomit*|tont*|passando mal|enjo*|dor|visao|dormente
      envenen*|intoxic*|monoxido de carbono|overdose
      bebe|crianca|filho|filha|cachorro|neto|neta|ele|ela|eu|avo|sobrinho + engoliu|bebeu|comeu|tomou|tomei|lambeu|boca + moeda|pilha|raticida|chumbinho|alcool|produto*|limpeza|remedio*|perfume|gasolina|ima|imas|cloro|acetona|sabonete|tinta|planta - farmacia
      remedio*|comprimido*|cartela|calmante*|caixa + toda|todos|inteira|muitos|quantos|bebida|alcool|tudo|um monte + tomei|tomou|engoli|engoliu|misturei|misturou`,
    'child-abuse': `
      ${PARENT} + ${HITS}|nao me da comida|toca em mim|me toca|me tranca|me expuls* + me|mim|em mim|a gente|nos - ${PARTNER}
      apanho|sou agredido|sou agredida|me batem + casa|todo dia|pai|mae
      ${CHILD} + espanc*|apanha*|agredid*|maltrat*|abusad*|abuso|sacudi*|sacud*|hematoma*|trancad*|abandonad*|negligen*|bateu|bateram|bati - idos*|deficien*|cabeca|palestra
      vizinh*|ao lado|andar de cima|andar de baixo + ${CHILD} + chor*|grit*|bat*
      pai|padrasto|mae|madrasta|tio|irmao|avo + cinto|bate|mexe com|toca|passa a mao|tranca|queima|deixa com fome|abusa|entra no meu quarto|chega bebado|machuca|soca + me|mim|nela|nele|comigo|ela|ele|irma - ${PARTNER}
      crianca|bebe|menino|menina|filho|filha + varanda|sacada|descalc*|trancad*|do lado de fora|sozinh*|carro|frio|neve + chor*|horas|noite toda|frio|grit*|neve
      mexe com ela|mexe com ele|mexeu com ela|mexeu comigo|mexe comigo|abusa dela|abusa de mim|abusou`,
    'domestic-violence': `
      ${PARTNER} + ${HITS}|medo|fugir|escapar|me prende|faca|arma - cabeca|carro
      violencia domestica + sofr*|vitima|estou|escapar|fugir|contra mim
      marido|namorado|pai|companheiro + bebado|bebeu|bebe|embriagado + quebra*|medo|escond*|grit*|bate*
      vizinho|homem + batendo na mulher|bate na mulher|batendo na esposa
      patrao|chefe|ex|marido|namorado|ele|dono|companheiro|sogro|encarregado + passaporte|trancou|tranca|nao me deixa sair|nao deixa eu sair|me prendeu|me enforcou|faca|vai me matar|me bateu|me bate|arromb*|quebrando tudo|perseguindo|me ameac*|soco*|machucando`,
    'sexual-violence': `
      estupr*|violentad*|abuso sexual|abusad* sexualmente|assedi*|abusou de mim + fui|me|sofri|eu|minha|de mim|ser|vitima
      forcou|obrigou|passou a mao|passa a mao|me agarrou|me tocou|me tocando|dopou|nudes|fotos intimas|fotos minhas|pelada|pelado + me|mim|eu|espalhar|postar|vazar|dinheiro|chefe|ele|patrao`,
    'elder-abuse': `${ELDER} + espanc*|apanha*|agredid*|maltrat*|maus tratos|bate|batem|bateu|amarrad*|abusad*`,
    'disability-abuse':
      'deficient*|deficiencia|autista|cadeirante + espanc*|apanha*|agredid*|maltrat*|maus tratos|bate|batem|bateu|amarrad*|abusad*',
    suicide: `
      ${WANTS_TO_DIE} - prevencao ao suicidio|prevencao do suicidio|quer me matar|vai me matar|ameaca me matar
      telhado|ponte|predio|sacada|janela + quero pular|vou pular|me jogar|pular
      como morrer|jeito de morrer|morrer sem dor
      acabar com tudo|dar um fim|por um fim|nao aguento mais viver|cansei de tudo|ninguem vai sentir|ninguem sentiria|melhor sem mim|nao faz sentido viver|nao vejo sentido|sem sentido viver|adeus a todos|adeus mundo|carta de despedida|despedida|ultima mensagem|tirar a vida|queria dormir e nao|nao acordar mais|deixar de existir|sumir deste mundo|partir hoje|nao quero mais estar|desisto da vida|desisti de viver|quero acabar - festa de despedida|taxa
      ponte|predio|corda|comprimidos|remedios|trilho|trilhos|laje|gilete|lamina|penhasco + adeus|acabar|fim|pular|pulo|em pe|hoje|desisto|prontos|pronta|pronto|comprei|perdao - transporte
      amigo|amiga|irmao|irma|filho|filha|marido|esposa|colega|namorado|namorada|mae|pai + despediu|adeus|carta|cortou|corda|remedios|se jogar|pular|morrer + telefone|atende|desligou|mensagem|trancad*|sumiu|responde|quarto`,
    crime: `
      ladrao|ladroes|assaltante|invasor|estranho|desconhecido|alguem|homem + entrou|entrando|invad*|dentro de casa|na minha casa|na porta|me seguindo|me segue|me perseg*|arromb*|no quintal|tentando entrar
      stalker|perseguid*|me perseguindo|me persegue|sendo seguida|sendo seguido
      faca|arma|revolver + com|segurando|apont*|ameac*|homem - descartar|jogar
      assaltad*|roubad*|roubaram|esfaquead*|atacad*|sequestr*|ameacad*|me ameac*|tiros|baleado|furtaram|me matar - cartao|documento|passaporte|bicicleta|carteira|boletim
      ${CHILD}|mae|pai|avo|idoso + desaparec*|sumiu|nao voltou|perdid* - quero|documento
      chame a policia|chamem a policia|chamar a policia|preciso da policia
      porta|janela + arromb*|chutando|quebrando|forcando|esmurrando|batendo forte
      vizinh*|ao lado + gritos|gritando|socorro|brigando
      cara|homem|homens|alguem|bandido*|ladrao|sujeito|bebado|ex|vizinho|desconhecido|gente|assaltante + armado|armada|faca|arma|revolver|machado|facao|ameac*|seguindo|atras de mim|arromb*|batendo na porta|quebrando|entrou|tentando|agarr*|puxou|invad*|socando|forcando|me esperando|atirando|brig*|refem
      escondid*|trancad* no banheiro|embaixo da cama|no armario + casa|ladrao|homem|ele|entraram|alguem|ex|porta|arromb*
      vou te matar|te matar|me matar|me mata|queimar a casa|botar fogo|vai espalhar|vazar minhas|te pegar
      filho|filha|crianca|mae|pai|avo|vovo|idoso|marido|esposa|amigo|amiga|neto|neta|menino|menina + sumiu|desapareceu|nao voltou|nao acho|nao encontro|nao achamos|perdi|saiu|fugiu|levaram|sequestr* + anos|escola|praia|parque|mercado|neve|frio|horas|desde|hoje|noite|telefone|alzheimer|demencia|manha|ontem|ate agora|shopping|porto|agora - documento*|emprego`,
  },
  worry: {
    disaster: 'tsunami|maremoto + alerta agora|recebi|tocou|tocando|saiu alerta|sirene',
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
