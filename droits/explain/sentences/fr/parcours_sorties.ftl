### The way out of a refusal, proved by one more calculation (droits/parcours/sorties.py).
### issue-jour: a day to wait for, nothing else changed. issue-pas: a step that the person decides. Never money, family, health.
### A permit is not told: others in the home may read.

issue-jour-age = { $qui ->
    [vous] Le { $jour }, vous avez { $duree }.
    [enfant] Le { $jour }, cet enfant a { $duree }.
   *[personne] Le { $jour }, cette personne a { $duree }.
 }
issue-jour-paris = { $qui ->
    [vous] Le { $jour }, vous vivez à Paris depuis { $duree }.
   *[personne] Le { $jour }, cette personne vit à Paris depuis { $duree }.
 }
issue-jour-france = { $qui ->
    [vous] Le { $jour }, vous vivez en France depuis { $duree }.
   *[personne] Le { $jour }, cette personne vit en France depuis { $duree }.
 }
issue-jour-logement = Le { $jour }, vous vivez dans ce logement depuis { $duree }.
issue-jour-titre = Attendez le { $jour }.
issue-jour-demander =
    Votre situation reste la même ?
    Alors demandez { $aide } ce jour-là.

issue-pas-contrat-energie = Demandez un contrat d'énergie à votre nom.
issue-pas-bail = Demandez un bail à votre nom.
issue-pas-mutuelle = Choisissez une mutuelle.
issue-pas-inscription-emploi = Faites votre inscription à France Travail.
issue-pas-impots-a-soi =
    Faites une déclaration d'impôt à votre nom.
    L'impôt de vos parents peut changer.
issue-pas-titre-sejour =
    Regardez la date de fin de vos papiers.
    Un travailleur social peut vous aider.
issue-pas-droit = Demandez d'abord { $aide }.
issue-pas-apres = Après, demandez { $aide }.
issue-pas-oui =
    La réponse est oui ?
    Alors demandez { $aide }.
