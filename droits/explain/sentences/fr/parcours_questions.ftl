# Les questions qui restent, la plus utile en premier.

titre-questions = Que devons-nous encore savoir ?

question-nombre = { $nombre ->
    [one] Il reste { $nombre } question.
   *[other] Il reste { $nombre } questions.
 }
question-meilleure-d-abord = La question la plus utile est la première.
question-ne-sait-pas = Vous pouvez dire : je ne sais pas.
question-qui-sait = Qui connaît la réponse : { $qui }.
question-autres = { $nombre ->
    [one] Il y a encore { $nombre } question moins utile.
   *[other] Il y a encore { $nombre } questions moins utiles.
 }
question-aucune = Nous n'avons plus de question.
question-decidees = Nous avons une réponse pour toutes les aides.
question-urgente = Cette question est urgente.
question-decide = { $nombre ->
    [one] Cette réponse décide d'une aide.
   *[other] Cette réponse décide de { $nombre } aides.
 }
question-decide-jusqu-a = Cette réponse décide d'une aide, jusqu'à { $montant } par mois.
question-une-aide-jusqu-a = Une seule de ces aides va jusqu'à { $montant } par mois.
question-precise = { $nombre ->
    [one] Cette réponse précise une aide.
   *[other] Cette réponse précise { $nombre } aides.
 }
question-verifie = Cette réponse aide à vérifier le calcul.
question-pour-aide = Pour { $aide } :

## Ce qui se demande en une fois.

question-phrases = Quelles phrases sont vraies ?
question-phrases-numeros =
    Dites leurs numéros.
    Aucune n'est vraie ? Dites : aucune.
question-l-un-ou-l-autre = Pour vous, ou pour la personne en couple avec vous :
question-suite = Répondez dans cet ordre :
question-chacun-enfants = Pour chaque enfant :
question-chacun-adultes = Pour chaque adulte du couple :

## Un fait, en une phrase qui est vraie ou non.

vrai-aides-recues = Vous recevez déjà des aides.
vrai-dettes = Vous avez des loyers ou des factures en retard.
vrai-foyer-autres-personnes = D'autres personnes vivent avec vous.
vrai-foyer-conjoint = Vous vivez en couple.
vrai-foyer-enfants = Vous avez des enfants.
# Le contraire ne dit pas zéro : sans avis à son nom, l'impôt reste à demander.
vrai-impot-impot = Votre dernier avis d'impôt montre 0 euro à la ligne 14.
vrai-logement-bail-au-nom = Le bail est à votre nom.
vrai-logement-chambre = Vous louez seulement une chambre.
vrai-logement-colocation = Vous êtes en colocation.
vrai-logement-contrat-energie-au-nom = Le contrat d'électricité ou de gaz est à votre nom.
vrai-logement-conventionne = Votre bail dit : logement conventionné.
vrai-logement-projet = Vous entrez dans un nouveau logement, bientôt ou depuis peu.
vrai-logement-proprietaire-parent = Le propriétaire est votre parent ou votre enfant.
vrai-logement-travaux = Vous voulez faire des travaux dans votre logement.
vrai-patrimoine-donations = Vous avez donné de l'argent ou un bien depuis 10 ans.
vrai-patrimoine-epargne = Vous avez de l'argent de côté.
vrai-patrimoine-immobilier = Vous avez un autre logement, en France ou ailleurs.
vrai-personne-ancien-combattant = Vous avez combattu pour la France.
vrai-personne-arret-pour-proche = Vous avez arrêté de travailler pour rester avec un proche malade.
vrai-personne-assurance-maladie = Vous avez l'assurance maladie.
vrai-personne-conge = Vous êtes en congé parental ou en congé sans salaire.
vrai-personne-enceinte = Vous attendez un enfant.
vrai-personne-fin-droits-chomage = Votre argent du chômage est fini.
vrai-personne-inapte-travail = Une caisse a reconnu une inaptitude au travail.
vrai-personne-mois-en-france-par-an = Vous vivez en France toute l'année.
vrai-personne-mutation-employeur = Votre employeur a demandé votre départ vers l'Île-de-France.
vrai-personne-nationalite = Vous avez la nationalité française.
vrai-personne-pension-des-parents = Vos parents vous donnent de l'argent déduit de leurs impôts.
vrai-personne-pensions-demandees = Vous avez demandé toutes vos retraites, en France et à l'étranger.
vrai-personne-perte-autonomie = Vous avez besoin d'aide pour les gestes de tous les jours.
vrai-personne-preuves-handicap = Vous recevez une aide, une pension ou une rente pour un handicap.
vrai-personne-rattache-aux-parents = Vous êtes sur l'avis d'impôt de vos parents.
vrai-personne-ressources = Vous recevez de l'argent : un salaire, une retraite ou autre chose.
vrai-personne-restriction-emploi = La MDPH écrit que le handicap limite beaucoup l'accès au travail.
vrai-personne-retraite-inaptitude = Vous avez une retraite pour inaptitude au travail.
# Un taux inconnu n'est pas zéro : seul « pas de handicap » l'écrit.
vrai-personne-taux-incapacite = Vous avez un handicap, reconnu ou non.
vrai-personne-travail-cinq-ans = Vous avez travaillé 5 ans sur les 10 avant la fin du contrat.
vrai-personne-travail-deux-ans = Vous avez travaillé 2 ans pendant les 3 dernières années.
vrai-personne-veuf-combattant = Vous êtes veuf ou veuve de guerre ou d'un ancien combattant.
vrai-personne-vit-chez-ses-parents = Vous vivez chez vos parents.
vrai-sante-complementaire = Vous avez une complémentaire santé.
vrai-sante-css-impayee = Vous devez encore de l'argent pour une ancienne CSS.
