### Paris Solidarité, Complément Santé Paris, Pass Paris Seniors and Pass Paris Access': names, questions, what to do
### (droits/rules/paris/paris_solidarite.py, paris_complement_sante.py, paris_pass.py).

# --- paris_solidarite -----------------------------------------------------------------------------

aide-paris-solidarite-nom = Paris Solidarité
aide-paris-solidarite-article = Paris Solidarité
aide-paris-solidarite-definition =
    Paris Solidarité est de l'argent tous les mois.
    La Ville de Paris paye cette aide.
    L'aide s'ajoute à l'argent que vous recevez.

critere-ps-ressources = { $comparaison ->
    [au_plus] Recevez-vous { $limite } ou moins ?
   *[sans_limite] Votre argent est-il sous la limite ?
 }
    Certaines sommes ne comptent pas.
    Par exemple : l'aide au logement.
critere-ps-versement =
    L'aide est-elle assez grande ?
    La Ville ne paye pas une très petite somme.

demarche-demander-ps =
    Demandez Paris Solidarité à la Maison des Solidarités.
    Vous pouvez aussi envoyer la demande par courrier.
demarche-ps-signer-a-deux =
    Vous vivez en couple ?
    Alors vous signez la demande tous les 2.

delai-paris-12-12-24-mois =
    L'aide dure 12 mois au plus.
    Avant la fin, demandez encore l'aide.
    La 3e fois, l'aide dure 24 mois au plus.

effet-succession-ps =
    Après votre mort, la Ville peut reprendre cet argent.
    La Ville reprend seulement sur votre héritage.
    { $seuil ->
        [inconnu] La Ville ne reprend rien sur un petit héritage.
       *[connu] La Ville ne reprend rien sous { $seuil } d'héritage.
    }
    Pour un couple avec mariage ou pacs, la Ville reprend la moitié.
    Avec un handicap, votre famille proche garde tout.
    C'est votre mari, votre femme ou vos enfants.
    Posez vos questions à la Maison des Solidarités.
effet-paris-meilleure-fortune =
    Un jour, vous avez beaucoup plus d'argent ?
    Alors la Ville peut demander cet argent.
effet-ps-absence =
    Vous quittez votre logement plus de 3 mois ?
    Alors la Ville arrête l'aide.
    À l'hôpital, demandez à la Ville de garder l'aide.

limite-ps-avantages-legaux =
    Demandez d'abord toutes vos autres aides.
    Par exemple : l'ASPA, l'AAH ou vos retraites.
    Avant la réponse, la Ville peut payer 12 mois au plus.
    La Ville fait cela une seule fois.
limite-ps-plancher-couple =
    Vous vivez en couple, avec un handicap ?
    Le règlement ne dit pas tout pour vous.
    Alors le montant peut changer.
limite-ps-maintien =
    La Ville peut garder l'aide de 6 à 12 mois.
    C'est quand une aide pour le handicap s'arrête.
limite-paris-aide-sociale-hebergement =
    Vous vivez en maison de retraite ou à l'hôpital ?
    Ou dans une résidence avec des services ?
    Et l'aide sociale paye pour vous ?
    Alors la Ville ne paye pas cette aide.
limite-paris-residence-de-la-ville =
    Vous vivez hors de Paris dans une résidence de la Ville ?
    Alors vous pouvez demander cette aide.

# --- paris_complement_sante -----------------------------------------------------------------------

aide-paris-complement-sante-nom = Complément Santé Paris
aide-paris-complement-sante-article = Complément Santé Paris
aide-paris-complement-sante-definition =
    La Ville paye une partie de votre mutuelle.
    Une mutuelle paye des soins après l'assurance maladie.

critere-csp-ressources = { $comparaison ->
    [au_plus] Recevez-vous { $limite } ou moins ?
   *[sans_limite] Votre argent est-il sous la limite ?
 }
    Certaines sommes ne comptent pas.
    Par exemple : l'aide au logement.
critere-csp-aah-mva = { $comparaison ->
    [au_plus] Recevez-vous vous-même { $limite } ou moins ?
   *[sans_limite] Votre propre argent est-il sous la limite ?
 }
    C'est une autre limite, pour un handicap.
critere-csp-lecture =
    Demandez-vous avec un handicap ?
    Alors le règlement a 2 limites.
    Le règlement ne dit pas quelle limite compte.
    La Ville décide.
critere-csp-autre-lecture = { $comparaison ->
    [au_plus] Recevez-vous vous-même { $limite } ou moins ?
   *[sans_limite] Votre propre argent est-il sous la limite ?
 }
    Le règlement ne dit pas quelle limite compte.
    La Ville décide.
critere-csp-adhesion =
    Payez-vous vous-même une mutuelle ?
    La CSS gratuite ne compte pas.
critere-csp-adhesion-a-verifier =
    Payez-vous une partie de votre complémentaire santé ?
    Le règlement ne dit rien sur votre complémentaire santé.
    La Ville décide.

sortie-csp-adhesion =
    Vous payez un jour une mutuelle ?
    Alors demandez Complément Santé Paris tout de suite.

demarche-demander-csp =
    Demandez Complément Santé Paris à la Maison des Solidarités.
    Vous pouvez aussi envoyer la demande par courrier.
piece-adhesion-complementaire =
    Un papier de votre mutuelle.
    Le papier dit que vous payez.

effet-succession-csp =
    Après votre mort, la Ville peut reprendre cet argent.
    La Ville reprend seulement sur votre héritage.
    { $seuil ->
        [inconnu] La Ville ne reprend rien sur un petit héritage.
       *[connu] La Ville ne reprend rien sous { $seuil } d'héritage.
    }
    Avec un handicap, votre famille proche garde tout.
    C'est votre mari, votre femme ou vos enfants.
    Posez vos questions à la Maison des Solidarités.

limite-csp-reste-a-payer =
    Vous avez la CSS et vous payez une somme ?
    Alors la Ville paye au plus cette somme.
limite-csp-couple =
    Vous vivez en couple ?
    Le règlement ne dit pas si la Ville paye 1 fois ou 2 fois.
limite-csp-maintien =
    La Ville peut garder l'aide de 6 à 12 mois.
    C'est quand une aide pour le handicap s'arrête.

# --- paris_pass_seniors, paris_pass_access ---------------------------------------------------------

aide-paris-pass-seniors-nom = Pass Paris Seniors
aide-paris-pass-seniors-article = le Pass Paris Seniors
aide-paris-pass-seniors-definition =
    Avec ce Pass, les transports sont gratuits.
    C'est pour le bus, le métro et le train en Île-de-France.
    Les piscines de la Ville sont gratuites aussi.
aide-paris-pass-access-nom = Pass Paris Access'
aide-paris-pass-access-article = le Pass Paris Access'
aide-paris-pass-access-definition =
    Ce Pass est pour les personnes avec un handicap.
    Avec ce Pass, les transports sont gratuits.
    C'est pour le bus, le métro et le train en Île-de-France.
    Les piscines de la Ville sont gratuites aussi.

critere-pass-impot = { $comparaison ->
    [au_plus] Votre impôt de l'année fait-il { $limite } ou moins ?
   *[sans_limite] Votre impôt est-il sous la limite ?
 }
    Regardez la ligne 14 de votre avis d'impôt.
critere-pass-renouvellement =
    Votre ancien Pass est-il fini depuis peu de temps ?
    Alors la limite de l'impôt est plus grande.
critere-pass-impot-renouvellement = { $comparaison ->
    [au_plus] Votre impôt de l'année fait-il { $limite } ou moins ?
   *[sans_limite] Votre impôt est-il sous la limite ?
 }
    Cette limite est pour un ancien Pass fini depuis peu.
critere-pass-combattant = { $qui ->
    [vous] Avez-vous la carte du combattant ?
   *[personne] Cette personne a-t-elle la carte du combattant ?
 }
    Un veuf ou une veuve de guerre peut répondre oui aussi.
    Alors l'impôt ne compte pas.
critere-pass-autre-avis =
    La personne du Pass a-t-elle un autre avis d'impôt ?
    Nous ne connaissons pas cet avis d'impôt.
critere-pass-avis =
    Cet avis d'impôt est-il celui de la personne du Pass ?
    Sans mariage et sans Pacs, chaque personne reçoit son avis d'impôt.

sortie-pass-impot =
    Votre impôt devient un jour plus petit ?
    Alors demandez le Pass avec votre avis d'impôt.

demarche-demander-pass =
    Pour un premier Pass, remplissez le formulaire de la Ville.
    Envoyez le formulaire et vos papiers.
demarche-pass-charger =
    La Ville dit oui par courrier.
    Ensuite, mettez le Pass sur votre carte Navigo.
    Allez dans le métro ou dans une gare.
piece-carte-navigo = Votre carte Navigo à votre nom.
piece-preuve-handicap =
    Un papier sur votre handicap.
    Par exemple : la lettre de l'AAH ou de la pension.
ou-pass-courrier =
    Par courrier :
    Service Pass Paris Seniors Access.
    TSA 80165.
    75803 Paris Cedex 08.
delai-pass-mois-suivant = Le Pass commence le 1er jour du mois après la réponse.
delai-pass-un-an =
    Le Pass dure 1 an.
    Ensuite, la Ville donne un autre Pass sans demande.
    Pour cela, mettez le Pass sur votre carte chaque année.

limite-pass-chacun-sa-demande =
    Le Pass est pour une seule personne.
    En couple, chaque personne fait sa demande.
limite-pass-amethyste =
    Vous venez d'une autre ville d'Île-de-France ?
    Vous aviez une carte Améthyste dans cette ville ?
    Alors demandez : la Ville peut dire oui avant 3 ans à Paris.
limite-pass-hopital =
    Vous êtes à l'hôpital à la fin de votre Pass ?
    Dites cela à la Ville : la Ville peut attendre.
limite-pass-onac =
    Vous avez un coupon de transport d'ancien combattant ?
    Alors choisissez : le coupon ou le Pass.
limite-pass-access-aide-transport =
    La Ville paye déjà vos transports ?
    Alors demandez, même avec peu de temps à Paris.
