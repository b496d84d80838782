### The person's page and the full file: what the page leaves out, its bars, its short forms.

titre-delais = Jusqu'à quand ?
titre-non = Quelles aides ne pouvez-vous pas avoir ?
titre-aide-pourquoi = Pourquoi { $aide } ?
titre-professionnel = Que lit le professionnel ?

mention-reglement = Nous suivons les règles de la Ville du { $jour }.

barre-aujourd-hui = Avec vos aides actuelles, vous avez { $montant } par mois.
barre-avec-aides = Avec les nouvelles aides, vous pouvez avoir { $montant } par mois.

feuille-dossier =
    Cette page est un résumé.
    La personne qui vous aide a le dossier complet.
feuille-repondre = Donnez ces réponses à la personne qui vous aide.
feuille-aide-humaine = Un travailleur social peut vous aider.
feuille-recours =
    Vous pouvez demander de changer la réponse.
    La lettre de réponse dit comment faire.
feuille-autres-aides = { $nombre ->
    [one] Le dossier montre encore { $nombre } aide.
   *[other] Le dossier montre encore { $nombre } aides.
 }
feuille-refus =
    { $nombre ->
        [one] C'est non aujourd'hui pour { $nombre } aide.
       *[other] C'est non aujourd'hui pour { $nombre } aides.
    }
    Demandez pourquoi à la personne qui vous aide.
feuille-autres-refus = { $nombre ->
    [one] C'est non aussi pour { $nombre } autre aide.
   *[other] C'est non aussi pour { $nombre } autres aides.
 }
feuille-autres-papiers = { $nombre ->
    [one] Le dossier montre encore { $nombre } papier.
   *[other] Le dossier montre encore { $nombre } papiers.
 }
feuille-autres-questions = { $nombre ->
    [one] Le dossier pose encore { $nombre } question.
   *[other] Le dossier pose encore { $nombre } questions.
 }

sortie-commune =
    Votre situation change un jour ?
    Alors revenez voir la personne qui vous aide.

marque-non-age = non, à cause de l'âge
marque-non-ressources = non, à cause de la limite d'argent
marque-non-residence = non, à cause du temps passé
marque-non-composition = non, l'aide est pour d'autres familles
marque-non-logement = non, l'aide est pour d'autres logements
marque-non-contrat = non, à cause du contrat
marque-non-depense = non, aucune somme à payer
marque-non-cumul = non, à cause d'une autre aide
marque-non-droits-d-abord = non, un autre droit vient d'abord
marque-non-affiliation = non, un droit vient d'abord
marque-non-autonomie = non, avec la demande des parents
marque-non-handicap = non, l'aide est pour un handicap
marque-non-travail = non, à cause du travail
marque-non-etudes = non, à cause des études

delai-aspa-debut =
    L'ASPA commence au plus tôt le mois après votre demande.
    Ne perdez pas de mois : demandez vite.
delai-css-fin =
    La CSS a une date de fin.
    Demandez à la caisse comment continuer.
delai-jour-de-la-demande = Votre droit commence le jour de votre demande.
delai-completer-2-mois =
    Il manque un papier dans votre demande ?
    Vous avez 2 mois pour donner ce papier.
delai-changements =
    Votre situation change ?
    Alors prévenez le service qui vous répond.

pro-discret =
    Cette partie cache certaines valeurs.
    La personne qui vous aide peut les montrer.
pro-cache = non montré

hypothese-aide-du-demandeur = Nous comptons votre aide actuelle pour vous seulement.

page-passer = Aller au résultat
page-professionnel = Partie du professionnel
page-imprimer = Imprimer aussi la partie du professionnel

pour-autre-adulte = Cette personne remplit-elle toutes les conditions ?
