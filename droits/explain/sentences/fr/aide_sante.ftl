### Health cover: assurance maladie (PUMA) and AME (droits/rules/national/puma.py, ame.py).
### Others in the home may read the page: a refusal of health cover fits anybody, and tells no permit.

aide-puma-nom = Assurance maladie
aide-puma-article = l'assurance maladie
aide-puma-definition =
    L'assurance maladie paye une partie de vos soins.
    Ce droit est gratuit.
    Son nom est : protection universelle maladie.
aide-ame-nom = AME
aide-ame-article = l'AME
aide-ame-definition =
    L'AME paye vos soins.
    L'AME est gratuite.
    L'AME est pour des personnes sans titre de séjour.

critere-puma-travail = { $qui ->
    [vous] Travaillez-vous en France ?
   *[personne] Cette personne travaille-t-elle en France ?
 }
critere-puma-travail-principal = { $qui ->
    [vous] Travaillez-vous en France ?
   *[personne] Cette personne travaille-t-elle en France ?
 }
critere-puma-trois-mois = { $qui ->
    [vous] { $comparaison ->
        [plus_de] Vivez-vous en France depuis plus de { $limite } ?
       *[sans_limite] Vivez-vous en France depuis assez longtemps ?
     }
   *[personne] { $comparaison ->
        [plus_de] Cette personne vit-elle en France depuis plus de { $limite } ?
       *[sans_limite] Cette personne vit-elle en France depuis assez longtemps ?
     }
 }
critere-puma-sans-delai =
    Votre droit commence-t-il sans attendre ?
    Par exemple : des études ou un mari assuré.
critere-puma-sejour-principal = { $qui ->
    [vous] { $comparaison ->
        [plus_de] Vivez-vous en France plus de { $limite } par an ?
       *[sans_limite] Vivez-vous surtout en France ?
     }
   *[personne] Cette personne vit-elle surtout en France ?
 }
critere-puma-sejour = { $qui ->
    [vous] L'assurance maladie peut-elle payer vos soins ?
   *[personne] L'assurance maladie peut-elle payer les soins de cette personne ?
 }
critere-puma-europeen =
    La caisse accepte-t-elle votre droit de vivre ici ?
    La caisse regarde votre travail et votre argent.
critere-ame-sejour = { $qui ->
    [vous] L'AME est-elle pour vous ?
   *[personne] L'AME est-elle pour cette personne ?
 }
critere-ame-europeen =
    Êtes-vous européen, sans droit à l'assurance maladie ?
    La caisse vous répond.
critere-ame-sans-assurance = Êtes-vous sans assurance maladie ?
critere-ame-residence = { $qui ->
    [vous] { $comparaison ->
        [plus_de] Vivez-vous en France depuis plus de { $limite } ?
       *[sans_limite] Vivez-vous en France depuis assez longtemps ?
     }
   *[personne] { $comparaison ->
        [plus_de] Cette personne vit-elle en France depuis plus de { $limite } ?
       *[sans_limite] Cette personne vit-elle en France depuis assez longtemps ?
     }
 }
critere-ame-apres-visa =
    Vivez-vous en France depuis assez longtemps après un visa ?
    La caisse compte les mois sans visa.
critere-ame-mineur = Avez-vous moins de 18 ans ?

sortie-puma-trois-mois =
    Vous pouvez demander après 3 mois en France.
    C'est urgent ? Allez à l'hôpital.
sortie-puma-sejour =
    D'autres droits existent pour vos soins.
    Un travailleur social peut vous aider.
sortie-ame-residence =
    Vous pouvez demander après 3 mois en France.
    C'est urgent ? Allez à l'hôpital.
sortie-ame-sejour =
    D'autres droits existent pour vos soins.
    Lisez notre réponse pour l'assurance maladie.

demarche-demander-puma =
    Demandez l'assurance maladie à la caisse.
    Le papier à remplir est gratuit.
demarche-puma-enfants = Demandez aussi pour vos enfants.
demarche-demander-ame =
    Demandez l'AME à la caisse d'assurance maladie.
    Allez sur place pour la première demande.
demarche-ame-famille = L'AME est aussi pour votre famille.
piece-identite-ame =
    Un papier avec votre nom et votre naissance.
    Par exemple : passeport ou acte de naissance.
piece-residence-3-mois =
    Un papier de plus de 3 mois, avec votre nom.
    Par exemple : facture, hébergement ou domiciliation.
delai-puma-soins-urgents =
    C'est urgent ? Allez à l'hôpital.
    L'hôpital vous soigne sans attendre la carte.
delai-ame-un-an =
    L'AME dure 1 an.
    Demandez encore avant la fin.
delai-soins-urgents =
    C'est urgent ? Allez à l'hôpital.
    L'hôpital vous soigne aussi avant l'AME.
limite-ame-fin-de-titre =
    Votre titre de séjour vient de finir ?
    Alors demandez à la caisse.
