### What we supposed, what the model leaves out, what we still need to know.

hypothese-pension-nette-egale-brute = La retraite nette et la retraite brute sont égales.
hypothese-argent-du-conjoint = Nous supposons une chose sur l'argent de cette personne.
hypothese-salaire-net-vers-brut = Nous calculons le salaire brut avec le salaire net.
hypothese-brut-vers-net = Nous calculons le montant net avec le montant brut.
hypothese-sans-ressource-avant = Avant, il n'y a pas d'autre argent.
hypothese-enfant-sans-ressources = L'enfant ne reçoit pas d'argent.
hypothese-aides-passees-nulles = Avant, il n'y a pas d'autre aide.
hypothese-periode-non-ecrite-dans-le-reglement =
    Le règlement ne dit pas quels mois compter.
    Nous prenons le mois de la demande.
hypothese-aide-logement-calculee = Nous calculons votre aide au logement.
hypothese-rsa-calcule-non-verifie =
    Nous calculons votre RSA.
    Ce calcul du RSA reste à vérifier.
hypothese-statut-hotel =
    Vous vivez à l'hôtel.
    La règle n'est pas claire pour l'hôtel.

limite-succession-plafond-2026 =
    Nous ne connaissons pas toutes les règles d'héritage.
    La caisse de retraite connaît ces règles.
limite-abattements-css =
    Certaines sommes comptent moins pour la CSS.
    Notre calcul ne voit pas toutes ces sommes.
limite-rsa-non-verifie = Notre calcul du RSA reste à vérifier.
limite-bareme-fsl-inconnu = Nous ne connaissons pas toutes les limites du FSL.
limite-reglement-faj-inconnu = Nous ne connaissons pas le règlement actuel du FAJ.
limite-reglement-municipal-2019 =
    Nous suivons le règlement municipal de 2019.
    Une règle plus récente existe peut-être.
limite-garde-alternee-partage =
    L'enfant vit chez ses 2 parents ?
    Alors chaque parent a au plus la moitié.
limite-conventions-internationales =
    La France a des accords avec d'autres pays.
    Notre calcul ne voit pas tous ces accords.

manque-nombre = { $nombre ->
    [one] Il nous manque { $nombre } réponse.
   *[other] Il nous manque { $nombre } réponses.
 }
manque-reponse = Cette réponse peut changer le résultat.
manque-montant = Cette réponse peut changer le montant.
manque-autre = Il nous manque une autre réponse.
manque-papier = Ce papier peut vous aider : { $papier }.
effet-statut-droit-probable = L'aide est probable avec ces réponses :
effet-statut-a-demander = Vous pouvez demander avec ces réponses :
effet-statut-a-preciser = Ces réponses ne suffisent pas pour savoir :
effet-statut-non = L'aide n'est pas possible avec ces réponses :
effet-statut-deja-ouvert = Vous avez déjà l'aide avec ces réponses :
effet-plusieurs = Le résultat dépend aussi du reste avec ces réponses :
hypothese-location-ordinaire =
    Vous louez tout le logement.
    Le propriétaire n'est pas de votre famille.
hypothese-logement-decent = Votre logement est en bon état.
