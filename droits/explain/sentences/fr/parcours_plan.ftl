### The plan: one step for today, the order of the requests and why, papers and places once, two totals.

titre-plan = Que faire, et dans quel ordre ?
titre-plan-aujourd-hui = Que faire aujourd'hui ?
titre-plan-etape = Étape { $numero } : comment demander { $aide } ?
titre-plan-ensuite = Que demander ensuite ?
titre-plan-plus-tard = Que demander plus tard ?
titre-plan-total = Combien en plus ?
titre-plan-ecartees = Quelles aides ne pas demander ?

plan-commencer-etape = Faites l'étape { $numero } : demandez { $aide }.
plan-commencer-aide = Commencez par { $aide }.
plan-repondre = Répondez d'abord aux questions plus bas.
plan-rien = Nous ne trouvons pas d'aide à demander aujourd'hui.

plan-d-abord = Demandez { $aide } avant.
plan-d-abord-paris = La Ville de Paris demande cet ordre.
plan-ouvre = Avoir { $aide } donne droit à cette aide.
plan-autres-etapes = { $nombre ->
    [one] Il y a encore { $nombre } autre aide.
   *[other] Il y a encore { $nombre } autres aides.
 }

plan-sur-mois = Chaque mois, vous pouvez recevoir { $montant } de plus.
plan-sur-an = Chaque année, vous pouvez recevoir { $montant }.
plan-sur-une-fois = Vous pouvez recevoir { $montant } en une seule fois.
plan-cout = Pour ces aides, vous payez au plus { $montant } par mois.
plan-sur-inconnu =
    Vos aides actuelles peuvent baisser.
    Nous ne connaissons pas encore la somme en plus.
plan-possible = { $nombre ->
    [one] Pour { $nombre } aide, la réponse n'est pas sûre.
   *[other] Pour { $nombre } aides, la réponse n'est pas sûre.
 }
plan-possible-mois = Cela peut donner { $montant } par mois.
plan-possible-an = Cela peut donner { $montant } par an.
plan-possible-une-fois = Cela peut donner { $montant } en une seule fois.
plan-maximum =
    Pour certaines aides, nous connaissons seulement un maximum.
    Nous ne comptons pas ce maximum.

plan-papiers = Pour l'étape { $numero } :
plan-papiers-en-plus = En plus, pour l'étape { $numero } :
plan-pour-une = C'est pour { $aide }.
plan-pour-toutes = C'est pour toutes vos demandes.
plan-pour-plusieurs = C'est pour { $nombre } demandes.
plan-papier-de = { $qui ->
    [impots] Les impôts donnent ce papier.
    [proprietaire] Votre propriétaire donne ce papier.
    [assurance-maladie] Votre caisse d'assurance maladie donne ce papier.
    [caf] La Caf donne ce papier.
   *[fournisseur] Votre fournisseur donne ce papier.
 }

plan-plus-tard = Le { $jour }, demandez { $aide }.

plan-a-la-place = À la place, demandez { $aide }.
