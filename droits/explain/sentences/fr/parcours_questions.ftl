# Les questions qui restent, la plus utile en premier.

titre-questions = Que devons-nous encore savoir ?

question-nombre = { $nombre ->
    [one] Il reste { $nombre } question.
   *[other] Il reste { $nombre } questions.
 }
question-meilleure-d-abord = La question la plus utile est la première.
question-ne-sait-pas = Vous pouvez dire : je ne sais pas.
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
