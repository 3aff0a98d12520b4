"""Learned weights: whether a candidate is a statement.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
a#right -11 a'right 38 a(right 35 a,fronted 55 a,resumed 46 a,right 77 a-fronted 14 a-right 20 a:right 52
a;right 94 aAfronted -78 aAright 44 aEright 20 aGcueright -81 aJright -44 aNright -7 aVcuefronted -12
aVcueresumed 61 aVcueright 19 aVright -21 a^fronted -69 a^resumed 176 a^right 64 a^transcript 7
aacrossright -74 aafterright 69 aalthoughright 305 aandright -5 aareright -142 aasfronted -55 aasright 37
aatright 33 abecauseright -91 abeforeright -93 abutfronted -120 abutright 55 abyright 23 aduringright 22
aforright -42 afromright -6 ahadright 88 ahowright -156 aifright -94 ainright -9 aintoright 38 aisright -27
alikeright 93 anright -30 aofright 19 aonright 21 aorright -31 aoverright 107 aqfronted -6 aqresumed -113
aqright -99 asinceright 21 athanright -24 athatright -38 athoseright -123 athoughright 27 atoaccording 32
atoright -5 auntilright -167 awasright 48 awhatright -40 awhenright 47 awhereright 72 awhetherright 131
awhichright -15 awhileright 55 awhoright 28 awhoseright 7 awhyright 65 awithright 53 axright 88
ayetright 119 b -19 d0left 16 d0relative 25 d0transcript 7 d1left -4 d1relative -40 d1shared 68 d2left 10
d2relative -140 d2right -121 d2shared 56 d3according -15 d3aside -38 d3left -46 d3right -3 d3shared 6
d4according -11 d4aside -66 d4left -41 d4right 76 d4shared 16 d5according 23 d5aside -9 d5left -60
d5right 85 d5shared 13 d6according 43 d6aside 195 d6left -60 d6right 193 d6shared -10 d7according 32
d7aside 16 d7left 97 d7right 138 d7shared -61 d8according 260 d8aside 59 d8left 67 d8right 21 d8shared -38
e: 7 e:- 13 e:N -50 e:qN -50 e:transcriptindirect 7 e:uN 7 eaccording# 35 eaccording- 6 eaccordingA -3
eaccordingJ 44 eaccordinga 120 eaccordingaccordingdirect 134 eaccordingaccordingindirect 4
eaccordingafter 20 eaccordingand -9 eaccordingas -5 eaccordingat 40 eaccordingbut -9 eaccordingfor -64
eaccordinghe -9 eaccordinghis -17 eaccordingin 41 eaccordingit 11 eaccordingn 57 eaccordingon 106
eaccordingq -8 eaccordingthat 12 eaccordingthe 18 eaccordinguN 19 eaccordingv -10 eaccuse 33 eaccuse- 48
eaccuseN 45 eaccusehim 104 eaccuseing 137 eaccusepast -4 eaccuseqN 82 eaccuseqhim 104
eaccuserightindirect 89 eaccuserightmixed 14 eaccusethe 80 eaccusethird -24 eaccuseuN 186 eaccuseuhe 150
eaccuseun -29 eaccuseuwho -36 eaccusev 35 eacknowledge -13 eacknowledge- 7 eacknowledgeN 28
eacknowledgebase 168 eacknowledgefrontedindirect -39 eacknowledgeing -73 eacknowledgeit 93
eacknowledgepast -31 eacknowledgeq, -24 eacknowledgeqN 28 eacknowledgeqthat 29 eacknowledgeqthe -10
eacknowledgerightindirect 87 eacknowledgerightmixed -48 eacknowledgethat 40 eacknowledgethe -10
eacknowledgeuN 167 eacknowledgeuhe -10 eacknowledgeun 38 eadd 4 eadd- -108 eaddGcue -217 eaddN 15
eaddbase -49 eaddbut 93 eaddfronteddirect -55 eaddfrontedindirect 62 eaddfrontedmixed 151 eaddhe 196
eadding 37 eaddn 83 eaddpast 20 eaddq -42 eaddq, 55 eaddq. 97 eaddq: 132 eaddqN -69 eaddqa -41
eaddqanother -19 eaddqthat 48 eaddqto -142 eaddresumeddirect 11 eaddresumedindirect 89 eaddresumedmixed 96
eaddrightdirect -30 eaddrightindirect -68 eaddrightmixed 4 eaddthat 19 eaddthe 112 eaddthird -11 eadduN 44
eadduhe -7 eadduit 92 eaddun -9 eaddushe 84 eadduwho -59 eaddv 45 eadmit 24 eadmiting 8 eadmitpast -56
eadmitq 107 eadmitqthat 70 eadmitqto -149 eadmitrightindirect 33 eadmitrightmixed -24 eadmitthat 90
eadmitthird 132 eadmituN -9 eadmitun -21 eadmitv 20 eadvise -36 eadvise- -199 eadvisebase -84
eadvisefrontedindirect -109 eadviseing -66 eadviseon 21 eadvisepast 20 eadviseqN 13 eadviserightindirect 42
eadvisethird 50 eadviseuN -118 eadviseuwho 96 eadvisev -11 eadvocate -28 eadvocaterightindirect -57
eadvocatev 14 eagree -3 eagreeN 32 eagreebase -71 eagreeon 152 eagreepast -11 eagreeqA -48 eagreeqN 188
eagreeqon 143 eagreeqthat 47 eagreeqwith 56 eagreerightindirect 73 eagreerightmixed -185 eagreethird 207
eagreeuN 47 eagreeuhe 166 eagreeun 81 eagreev -20 eagreewith 63 eallege -4 eallege- -96 eallegeing -60
eallegen -99 eallegepast -52 eallegeqn -99 eallegeqthat 217 eallegerightindirect 25 eallegethat 43
eallegethird 224 eallegeuN -88 eallegeun 134 eallegev 14 eannounce 51 eannounce# 55 eannounce, -84
eannounce- 46 eannounceJ 129 eannounceN -58 eannounceV 74 eannouncea -4 eannouncebase -26 eannouncehe -40
eannouncehis 24 eannounceing -33 eannounceit 88 eannouncepast 53 eannounceq# 55 eannounceqJ 129
eannounceqN -77 eannounceqV 74 eannounceqa -4 eannounceqhe -40 eannounceqhis 24 eannounceqit 88
eannounceqon 64 eannounceqthat -46 eannounceqthey -46 eannouncerightindirect 24 eannouncerightmixed 129
eannouncethat -28 eannouncethey -46 eannounceuN 61 eannounceuhe -3 eannounceun -24 eannouncev 29
eanswer -11 eanswerfronteddirect 26 eanswerpast 113 eanswerq 116 eansweruN -75 eanswerv -11 eapplaud -87
eapplaudv -87 eargue 65 eargue- 10 eargueN -26 earguebase 132 earguefrontedindirect -24 earguepast 7
eargueq, 130 eargueq. -90 eargueqin -93 eargueqthat -69 eargueqthe 180 eargueresumedindirect 37
earguerightindirect 57 earguethat -45 earguethe -62 earguethird 50 eargueuD 67 eargueuN 15 eargueuhe -82
eargueun 28 eargueushe 151 eargueuthey 171 eargueuwho 94 earguev 95 eask- -43 easkGcue 33 easkVcue 25
easkbase 10 easkfronteddirect 123 easkfrontedindirect -113 easkfrontedmixed -96 easking 41 easkpast -11
easkq 29 easkq, -41 easkq. 72 easkqA -56 easkqN 44 easkqa 31 easkqby 79 easkqfor 98 easkqher 103
easkqhim -40 easkqif 138 easkqn -60 easkqthe -48 easkqthem 37 easkqwhether 44 easkrightindirect 36
easkrightmixed 32 easkthird -81 easkuN 42 easkuhe -17 easkui 12 easkun 17 easkushe 8 easkuwe -54 easkv 11
eassert 57 eassertpast 62 eassertqthat 126 eassertrightindirect 28 eassertrightmixed 55 eassertthat 126
eassertuN 107 eassertuhe 68 eassertv 6 eassure -40 eassurepast 74 eassureuN -40 eassurev -40 ebegin 15
ebeginN -134 ebeginfrontedindirect 19 ebeginpast -25 ebeginqG -180 ebeginqto -220 ebeginthe -90
ebeginuN -159 ebeginun -54 ebeginuwhich 71 ebeginv 23 eblame -5 eblame- -64 eblameN 64 eblamebase 21
eblamen 174 eblamepast -58 eblameqN 64 eblameqn 174 eblameqthe 40 eblamerightindirect 75
eblamerightmixed -78 eblamethe 40 eblameun -29 eblamev 62 eblast- 47 eblastN 4 eblastpast 91 eblastqN 20
eblastqthe -19 eblastrightindirect 54 eblastrightmixed -62 eblastthe -19 eblastuhe -38 eblastun -21
eblastv -55 eboast 16 eboastpast -41 eboastqA 88 eboastqof 151 eboastqthat 132 eboastrightindirect 44
eboastrightmixed -17 eboastthat 132 eboastthird -65 eboastuN 91 eboastun -56 eboastv -43 ebrand -27
ebrandbase -3 ebrief -9 ebriefon -9 ebriefpast -9 ebriefqon -9 ebriefv -9 ecall- 41 ecallGcue 28
ecallJ -107 ecallN 28 ecallVcue 62 ecalla 10 ecallbase -28 ecallher 35 ecallhim 147 ecallhimself 96
ecallhis 139 ecalling 67 ecallinto 19 ecallit 7 ecalln -73 ecallout 27 ecallpast -18 ecallq -83
ecallqJ -107 ecallqN 30 ecallqa 10 ecallqher 35 ecallqhim 147 ecallqhimself 96 ecallqhis 139 ecallqinto 19
ecallqit 7 ecallqn -73 ecallqon -4 ecallqout 27 ecallqq -36 ecallqthe 28 ecallqthem 109 ecallqto -28
ecallqwith 8 ecallrightdirect -10 ecallrightindirect 20 ecallrightmixed 23 ecallthe 22 ecallthem 109
ecallthird 54 ecallto -28 ecalluD 106 ecalluN 48 ecalluhe 22 ecallun -59 ecallushe -115 ecalluthat 5
ecalluthey -50 ecalluwho 18 ecallv -30 ecallwith 8 ecaution 101 ecautionVcue 101 ecautionpast 89
ecautionqthat 41 ecautionrightindirect 69 ecautionv 101 echallenge -24 echallenge, 29 echallenge- -198
echallengeand -66 echallengebase 24 echallengefrontedindirect 126 echallengeing -38 echallengen -168
echallengepast -25 echallengeqN 27 echallengeqthe 34 echallengeqto 65 echallengerightindirect -160
echallengerightmixed -24 echallengethird -53 echallengeuN -9 echallengeun 62 echallengeuwho 4
echallengev 26 echant -39 echant- 120 echanting -38 echantpast -17 echantq 57 echantq, -77 echantqq 57
echantrightdirect 62 echantv -94 ecite 47 ecite- 12 eciteJ 5 eciteN -32 ecitea -70
ecitefrontedindirect -160 ecitehis 140 eciteing 83 eciten 45 ecitepast -8 eciteqJ 5 eciteqN 220 eciteqa -43
eciteqhis 47 eciteqn 45 eciteqthe 57 eciterightindirect 122 eciterightmixed 216 ecitethe -10 ecitethird 69
eciteuN 12 eciteuhe 30 eciteun -6 eciteushe 67 ecitev 55 eclaim 19 eclaim- -34 eclaimN 137 eclaimVcue -11
eclaimbase 128 eclaimhe 108 eclaiming -125 eclaimn 39 eclaimpast 65 eclaimq, 83 eclaimqN 137 eclaimqhe 108
eclaimqn 39 eclaimqthat 81 eclaimqthe -71 eclaimqto -36 eclaimrightindirect 18 eclaimrightmixed -14
eclaimthat -16 eclaimthird 35 eclaimuN -10 eclaimuhe -43 eclaimun 73 eclaimushe -57 eclaimuwho 146
eclaimv 24 eclose 18 eclosefrontedindirect 31 eclosepast -154 ecloseun 89 eclosev 56 ecomment- -48
ecommentbase -91 ecommenton 135 ecommentqon 135 ecommentrightindirect -32 ecommentrightmixed 55
ecommentthird -64 ecommentuN 59 ecommentun -44 ecommentv 13 ecompare -26 ecompare- -70 ecompareVcue -170
ecomparepast 20 ecompareqto -177 ecompareqwith -20 ecomparerightindirect -41 ecomparerightmixed 47
ecompareuN -101 ecompareun -39 ecomparev -18 ecomparewith -20 ecomplain 32 ecomplainpast 111
ecomplainqA 175 ecomplainqthat 95 ecomplainrightindirect 7 ecomplainrightmixed 96 ecomplainthat 95
ecomplainuN 195 ecomplainun 15 ecomplainv 10 econcede -24 econcedepast 50 econcedeqthat 194
econcederightindirect 19 econcedethat 33 econcedeuN -70 econcedev -24 econclude 67 econcludebase 10
econcludefronteddirect 32 econcludefrontedindirect 68 econcludepast 108 econcludeq 78 econcludeq, -14
econcludeq. 53 econcludeqthat -73 econcluderightindirect 27 econcluderightmixed -18 econcludethat -73
econcludethird -50 econcludeuN 138 econcludeuhe -47 econcludeun 97 econcludeuthey 24 econcludev 67
econdemn -5 econfirm 23 econfirm- -12 econfirmpast -39 econfirmqthat 177 econfirmrightindirect 14
econfirmthat 177 econfirmuN 45 econfirmun 43 econfirmv 76 econtend -67 econtendqthat 178
econtendrightindirect 27 econtendthat 178 econtendthird 187 econtendv -67 econtinue -52 econtinue- -110
econtinueA -9 econtinuebase -21 econtinuefronteddirect 7 econtinuefrontedindirect -108
econtinuefrontedmixed 42 econtinueing -37 econtinuepast -49 econtinueq 89 econtinueq, 59 econtinueq. -21
econtinueq: 96 econtinueqto 32 econtinueresumeddirect 201 econtinuerightdirect -17 econtinuethird 6
econtinueuN -142 econtinueuhe 142 econtinueun 90 econtinueushe -24 econtinuev -33 econvince -14
econvincerightindirect -14 econvincethat -100 econvincev -14 ecreditun -40 ecreditv -40 ecriticize -19
ecriticize- -46 ecriticizeN -6 ecriticizeing -141 ecriticizepast 30 ecriticizeqN -4 ecriticizeqthe 30
ecriticizerightindirect -67 ecriticizethe 30 ecriticizeuN -135 ecriticizev 27 edeclare 29 edeclare- -10
edeclareN -58 edeclarea -185 edeclarebase 17 edeclarefronteddirect 84 edeclareing -23 edeclaren 8
edeclarepast -19 edeclareq 109 edeclareq, -28 edeclareq. 33 edeclareqN -90 edeclareqin 148 edeclareqn 8
edeclareqthat 126 edeclareqthe -37 edeclarerightindirect 21 edeclarerightmixed 123 edeclarethat 165
edeclarethe -37 edeclarethird 157 edeclareuN 26 edeclareuhe -65 edeclareun 152 edeclareuwho -70
edeclarev 13 edecline -7 edeclineVcue 29 edeclinefrontedindirect 41 edeclinepast 59 edeclineqto 29
edeclinerightindirect 54 edeclineuhe 130 edeclineuwho -117 edeclinev -7 edecry 141 edecry- 122
edecrypast 141 edecryqthe 55 edecryrightindirect 134 edecrythe 55 edecryuN 66 edecryv 43 edefend -70
edefendbase -113 edefendhis -134 edefendqhis -134 edefendqthe 79 edefendrightindirect -50 edefendthe 79
edefenduN 20 edefendun -87 edefendv -133 edemand 60 edemand- 81 edemandJ -70 edemandpast -15 edemandqJ -70
edemandqthat 114 edemandrightindirect 59 edemandthat 114 edemandthird 148 edemanduN 140 edemandun -6
edemandv 34 edenounce -29 edenounce- -79 edenounceing -22 edenouncepast -169 edenouncerightindirect -27
edenouncethe -8 edenounceuN 55 edenounceun -124 edenouncev 34 edeny 39 edeny- 23 edenyany 116 edenyn 22
edenypast 42 edenyqany 116 edenyqn 22 edenyqthat 135 edenyqthe 11 edenyrightindirect -27 edenythat 135
edenythe 11 edenythird 36 edenyuN -51 edenyun 68 edenyv 71 edescribe 12 edescribe- 68 edescribeN 166
edescribebase -25 edescribehimself 162 edescribehis 138 edescribeing 115 edescribeit -52 edescriben 141
edescribepast -7 edescribeqN 166 edescribeqhimself 162 edescribeqhis 138 edescribeqit -52 edescribeqn 141
edescribeqthe 67 edescribeqthemselves 6 edescriberightindirect 47 edescriberightmixed 105 edescribethe 67
edescribethemselves 6 edescribethird -76 edescribeuN -72 edescribeuhe 150 edescribeun 42 edescribeushe 138
edescribeuwho -83 edescribev -48 edetail -59 edetail- -4 edetailrightindirect -38 edetailuN -161
edetailun 14 edetailv -129 edisclose 13 edisclosepast 132 ediscloserightindirect 13 edisclosev 166
eelaborate -18 eemphasize 51 eemphasizepast 102 eemphasizeqthat 87 eemphasizerightindirect 79
eemphasizethat 99 eemphasizeuN 14 eemphasizev 51 eencourage -12 eencourageVcue 42 eencourageing -50
eencourageqn 66 eencouragerightindirect -91 eencouragethird 78 eencourageuit -212 eencourageun 63
eencouragev -10 eestimate 35 eestimatepast 34 eestimateqthat -15 eestimaterightindirect 52
eestimaterightmixed -40 eestimatethat -10 eestimatethird -16 eestimateuN 52 eestimateun 51 eestimatev -13
eexplain 10 eexplain- -54 eexplainfronteddirect 82 eexplainfrontedindirect 14 eexplainhow 136
eexplaining 57 eexplainpast 79 eexplainq -28 eexplainq, 41 eexplainq. 47 eexplainqN 116 eexplainqhow 136
eexplainqthat 224 eexplainqthe 214 eexplainqwhy 66 eexplainresumedindirect 4 eexplainrightindirect -37
eexplainrightmixed 191 eexplainthat -27 eexplainthe 185 eexplainthird -33 eexplainuN -9 eexplainuhe 68
eexplainun -5 eexplainushe 123 eexplainv 40 eexplainwhy 69 efire 7 efirefrontedindirect 7 efirepast 7
efirev 7 ego -33 ego- -68 egoA -170 egobase 42 egofrontedindirect -69 egofrontedmixed 62 egoing -39
egopast -53 egoq 23 egoqon 67 egoqq -55 egoqto 77 egorightdirect 28 egouN 27 egouhe -31 egoun 18
ehighlight -19 ehighlightfrontedindirect 46 ehighlightv -19 eimply 112 eimplyqthat 112 eimplythat 112
eimplyv 112 eindicate 33 eindicatebase 29 eindicatefrontedindirect 35 eindicatepast -20 eindicateq, 162
eindicateqthat -12 eindicaterightindirect -19 eindicatethat -12 eindicatethird 90 eindicateuN -39
eindicateun 57 eindicatev -4 einform 46 einformpast 118 einformrightindirect 118 einformv 46 einsist 27
einsistfrontedindirect -95 einsisting 212 einsistq, 50 einsistqthat -53 einsistqthey 63
einsistrightindirect 18 einsistrightmixed 233 einsistthat -44 einsistthey 63 einsistthird 48 einsistuN 22
einsistuhe -11 einsistun -7 einsistv 75 einstruct 14 einstructpast 14 einstructrightindirect 14
einstructv 14 einvite -69 einviteVcue -42 einviteing 53 einvitepast -45 einviterightindirect -88
einviteuN -113 einviteuit -183 einviteun 95 einvitev -69 ejoke 28 ejoke- 59 ejokepast 14 ejokeq 129
ejokeq, -82 ejokeqthat 90 ejokerightindirect 57 ejokethat 105 ejokeuN -31 ejokeuhe 157 ejokeun 37
elabel -212 elament 20 elamentpast 38 elamentrightmixed -22 elamentuN 72 elamentv 73 elaugh 7
elaughfrontedindirect -90 elaughv 7 emaintain -84 emaintaina -86 emaintainpast -28 emaintainqa -132
emaintainqthat 84 emaintainrightindirect -77 emaintainthat 84 emaintainthird -78 emaintainuN -59
emaintainv -68 emention 50 emention- 40 ementionN 15 ementioning -40 ementionpast 105 ementionqN 15
ementionqthe 122 ementionrightindirect 59 ementionthe 122 ementionthird -10 ementionuN 62 ementionuhe 169
ementionun -43 ementionv 20 emock -19 emock- -113 emockN -51 emocking 102 emockpast -168
emockrightindirect -22 emockv 56 enote 42 enote, 215 enote- 10 enoteN 34 enotebase -13
enotefronteddirect 31 enotefrontedindirect 32 enoteher -34 enoteing 113 enotepast 12 enoteq 81 enoteq, 63
enoteq. 176 enoteqher -34 enoteqthat 24 enoteqthe 4 enoteresumedindirect 9 enoterightindirect 14
enoterightmixed 10 enotethat 25 enotethe 41 enotethird 90 enoteuN 61 enoteuhe 43 enoteun 28 enoteushe -9
enoteuthey 122 enotev 72 eobserve 33 eobservepast 43 eobservev 33 eoffer -16 eofferN 168 eofferbase 59
eofferfrontedindirect -50 eofferfrontedmixed 16 eoffering -189 eofferpast -4 eofferq -48 eofferqA -80
eofferqa -127 eofferqhis 24 eofferqq 32 eofferuN -30 eofferuhe 7 eofferun 91 eofferuwho -129 eofferv -47
eorder -32 eorderbase 106 eorderpast -49 eorderqthe -121 eorderrightindirect -45 eorderrightmixed 125
eorderun -171 eorderv 31 eplead -68 epleadfrontedindirect -68 epleadpast -68 epleadv -68 epledge 48
epledge- 33 epledgeGcue 105 epledgeVcue -7 epledgebase -18 epledgeing 176 epledgepast -7 epledgeqn -59
epledgeqthat 70 epledgeqto 17 epledgerightindirect -43 epledgerightmixed 206 epledgethat 70
epledgethird 180 epledgeu# -147 epledgeuN 81 epledgeuhe 104 epledgeun -44 epledgeuwho -57 epledgev 60
epoint 8 epointN 19 epointfrontedindirect -134 epointfrontedmixed -45 epointin -144 epointing 161
epointpast -89 epointq 182 epointqout -38 epointqto 27 epointthe -83 epointthird -195 epointu# -90
epointuN 50 epointv 21 eportray -34 eportrayN 92 eportraypast -5 eportrayrightindirect -83 eportrayv -7
epost 4 epostN -8 epostfrontedindirect 41 epostpast 18 epostq 115 epostqn -83 epostun -6 epostv 4
epraise 26 epraise- -103 epraiseN -21 epraisepast -9 epraiseqN -21 epraiserightindirect -76 epraiseuN -31
epraisev 86 epredict 33 epredict- 65 epredictN -6 epredictbase 130 epredictfrontedindirect 197
epredicting -151 epredictn 46 epredictpast 72 epredictq, 136 epredictqn 31 epredictqthat 7 epredictqthe -45
epredictrightindirect 60 epredictrightmixed -59 epredictthat 12 epredictthe -45 epredictuN 16
epredictuhe 162 epredictun 179 epredictushe -6 epress -44 epress, -94 epress- -123 epressVcue 154
epressbase -77 epressfronteddirect 85 epresspast 68 epressq 100 epressqN 35 epressqn -120
epressrightindirect -109 epressuN 41 epressun -117 epressv 3 eproclaim 18 eproclaimpast -27 eproclaimuN -51
eproclaimv 24 eproject -94 eprojectv -94 epromise 28 epromise- -39 epromiseGcue 12 epromiseJ 42
epromiseN 51 epromiseVcue -4 epromisea 132 epromisebase -41 epromiseing 42 epromisen -8 epromisepast 62
epromiseq, 165 epromiseqJ 42 epromiseqN 16 epromiseqn -8 epromiseqthat -54 epromiseqto -6
epromiserightmixed 32 epromisethat -54 epromisethird 10 epromiseuN 28 epromiseuhe 5 epromiseun 31
epromiseushe 172 epromisev 57 epropose 32 epropose- 40 eproposeG 35 eproposeJ -59 eproposea -43
eproposeing 41 eproposen 57 eproposepast 55 eproposeqG 21 eproposeqJ -59 eproposeqa -43 eproposeqn 57
eproposeqto 7 eproposerightindirect 21 eproposerightmixed 159 eproposethat -18 eproposeuN -11
eproposeuhe 171 eproposeun 110 eprotest -59 eprotestN -158 eprotestqn 22 eprotestrightindirect -25
eprotestun -150 eprotestv -27 equestion -69 equestioning -147 equestionqA -47 equestionrightindirect -6
equestionthe -148 equestionthird -91 equestionuhe 29 equestionun -107 equestionv -42 eread 3 eread- -51
ereadfronteddirect 136 ereadpast -16 ereadq -104 ereadq, -69 ereadq. 54 ereadqq 11 ereadrightdirect 14
ereadthird 134 ereaduN -154 ereaduit 58 ereadun 134 ereaduthat -81 ereaduwhich 107 ereadv 38 ereason 54
ereasonrightindirect -164 ereasonthird 54 ereasonv 60 erecall 34 erecallN -15 erecallfronteddirect 72
erecallfrontedmixed 16 erecalling 78 erecallpast 33 erecallq 114 erecallq, -85 erecallqN -54
erecallqthat 66 erecallqthe 172 erecallrightindirect 97 erecallrightmixed 175 erecallthat 94 erecallthe -52
erecalluN -87 erecalluhe 102 erecallun 132 erecallushe -20 erecallv 63 erecommend 14 erecommend- -14
erecommendpast 14 erecommendrightindirect 68 erecommendv 48 erefuse -13 erefuseGcue 88 erefuseVcue -64
erefuseing 86 erefusepast -27 erefuseqto -4 erefuserightindirect -4 erefuseuN 47 erefuseuhe 35
erefuseun -116 erefusev -13 ereiterate 25 ereiteratehis -19 ereiteratepast -13 ereiterateqhis -19
ereiterateqthat -11 ereiteratethat 13 ereiterateuN 47 ereiterateuhe -47 ereiterateun 142 ereiteratev 43
ereject -59 ereject- -156 erejectrightindirect -59 eremark -5 eremarking 62 eremarkpast 89 eremarkq 124
eremarkq, -96 eremarkqthat 67 eremarkrightindirect -130 eremarkrightmixed 191 eremarkthat 67
eremarkthird -42 eremarkuN 73 eremarkun -47 eremind -61 eremindpast -17 ereminduN -163 eremindv -15
erepeat 7 erepeat- -91 erepeata 3 erepeathis -63 erepeating 56 erepeatpast -72 erepeatqa 3 erepeatqhis -63
erepeatqthe 68 erepeatrightindirect -5 erepeatthe -68 erepeatuN 63 erepeatuhe -29 erepeatv 117 ereply -35
ereply- -32 ereplyfronteddirect 119 ereplypast -35 ereplyq -7 ereplyq, -101 ereplyq. 92 ereplyq: 37
ereplyresumeddirect -62 ereplyrightdirect 115 ereplyuN 174 ereplyushe -78 ereplyv -32 ereport 17
ereport, 160 ereport- 36 ereportG 65 ereportJ 170 ereportN 43 ereportfronteddirect -172
ereportfrontedindirect 89 ereportfrontedmixed 92 ereportin -14 ereporting 32 ereporton -9 ereportpast 9
ereportq -103 ereportq, -12 ereportq. 202 ereportqA 32 ereportqJ 161 ereportqN 119 ereportqin -23
ereportqn -71 ereportqon -74 ereportqthat 3 ereportrightindirect -17 ereportrightmixed 52 ereportthat 47
ereportthe -55 ereportun 22 erequest -9 erequest- -10 erequestn -82 erequestpast -194 erequestqn -82
erequestrightindirect -52 erequestuN 74 erequestun -50 erequestuwho -68 erequestv -15 erespond -5
erespond- -74 erespondVcue -32 erespondbase -10 erespondby 21 erespondfronteddirect 80 eresponding -58
erespondpast -7 erespondq 135 erespondq, -64 erespondq. 61 erespondqby 21 erespondqthat 117 erespondqto -47
erespondqwith 46 erespondrightdirect 76 erespondrightindirect -15 erespondrightmixed -47 erespondthat 220
erespondthird 73 eresponduN -9 eresponduhe -81 erespondun -13 erespondv 50 ereveal 36 ereveal, 131
ereveal- 5 erevealJ -50 erevealN 5 erevealpast -30 erevealq, 131 erevealqJ -50 erevealqN -39
erevealqthat 97 erevealthat 97 erevealthird 78 erevealuN 43 erevealun 163 erevealv 57 erule -29
erulefrontedindirect -85 eruleqthat 17 erulerightindirect -8 erulethat -8 erulethird -99 eruleun -106
erulev -29 esay 34 esay# -5 esay, 25 esay- 3 esayA 123 esayG 23 esayJ -54 esayN 19 esayV -8 esayVcue -92
esaya 13 esayafter 114 esayand -47 esayany -67 esayas 65 esayat 23 esaybase 4 esaybecause 21 esaybefore -11
esaybut 85 esayby 21 esaycould 58 esayfor 33 esayfronteddirect -28 esayfrontedindirect 92
esayfrontedmixed -33 esayhad 104 esayhe 28 esayher -13 esayhis 49 esayif 60 esayin 20 esaying -5 esayis -36
esayit 43 esayits 127 esaymany 169 esayn 34 esayof -95 esayon -35 esaypast 18 esayq 6 esayq# 49 esayq, 21
esayq- -62 esayq. 62 esayq: -107 esayqA -33 esayqG 49 esayqJ 88 esayqN 105 esayqV 231 esayqVcue 178
esayqa -37 esayqafter 117 esayqany -106 esayqat 65 esayqbefore 87 esayqby 129 esayqduring -32 esayqfor 4
esayqhe 11 esayqher 13 esayqhis 33 esayqif 5 esayqin 133 esayqis -7 esayqit 45 esayqits 96 esayqn 89
esayqof -85 esayqon -30 esayqq -37 esayqsome 48 esayqthat 40 esayqthe 38 esayqtheir -25 esayqthis -92
esayqthose 58 esayqto 43 esayqwere 169 esayqwhen 54 esayqwith 112 esayresumeddirect 118
esayresumedindirect -5 esayresumedmixed 34 esayrightdirect 48 esayrightindirect 10 esayrightmixed -10
esayshe -44 esayso 43 esaysome 18 esaythat 30 esaythe 64 esaytheir -22 esaythird 39 esaythis -72
esaythose 139 esayto 40 esayu# 49 esayuD 267 esayuN 22 esayui -74 esayuit 21 esayun 39 esayushe 28
esayuthat 25 esayuthey -7 esayuwho 31 esayuyou 17 esayv 46 esaywas -15 esaywere 10 esaywhatever -14
esaywhen -12 esaywhile -121 esaywill 70 esaywith -95 esaywould 37 eshoot -90 eshootfrontedindirect -153
eshootfrontedmixed -75 eshootpast -78 eshootq 192 eshootqA 25 eshootuN 25 eshootun -76 eshootv -90
eshout -22 eshout- 71 eshoutpast -50 eshoutq 158 eshoutq, -50 eshoutrightdirect 145 eshoutun 134
eshoutv -64 esignal 26 esignalpast -19 esignalun -14 esignalv 76 eslam 29 eslam- 183 eslamN 28
eslampast 136 eslamqN 28 eslamqthe -8 eslamrightindirect 87 eslamrightmixed -64 eslamthe -8 eslamuN -86
eslamv -9 estate -16 estate, -7 estate- -83 estateG -12 estateN -147 estateV 36 estateand -6
estatefronteddirect 101 estatefrontedindirect 33 estateing 146 estatelike -78 estatepast 79 estateq 167
estateq, -30 estateq- -175 estateq. -99 estateqA 65 estateqG -12 estateqN -93 estateqV 120 estateqVcue -27
estateqand -6 estateqin -67 estateqlike -78 estateqthat 60 estateqto -31 estateqwhere 8
estaterightindirect -34 estaterightmixed 108 estatethat 65 estatethird -67 estateu# -102 estateuD 39
estateuN -9 estateuhe -46 estateuit 147 estateun -7 estatev -16 estatewhere 8 estress -42 estressuN 55
estressv -42 esuggest 29 esuggest- 28 esuggestN 21 esuggesta -7 esuggestbase 42 esuggestfrontedindirect -23
esuggesthe -40 esuggesting 33 esuggestn 117 esuggestpast 36 esuggestqN 94 esuggestqa -89 esuggestqhe -40
esuggestqin -41 esuggestqn 88 esuggestqshe 97 esuggestqthat -4 esuggestqthe -30 esuggestqthey 107
esuggestrightindirect 33 esuggestrightmixed -8 esuggestshe 97 esuggestthat -21 esuggestthe -30
esuggestthey 107 esuggestthird 34 esuggestuN 100 esuggestuhe -70 esuggestun 23 esuggestuthat 107
esuggestuwho 4 esuggestv 33 etell -12 etell, -87 etell- -69 etellA 60 etellG 97 etellGcue 42 etellJ -21
etellN 4 etellVcue 19 etella 28 etelland 16 etellbase 39 etellfronteddirect 96 etellfrontedindirect 46
etellfrontedmixed 15 etellhe 107 etellhis 187 etellin -35 etelling 28 etelln 12 etellpast 32 etellq -37
etellq# 128 etellqJ -100 etellqN 16 etellqa 51 etellqan -37 etellqher -44 etellqhim -129 etellqhis 86
etellqme 47 etellqn 128 etellqthe 60 etellqthem 53 etellqus 124 etellresumeddirect 213
etellresumedindirect -15 etellrightdirect 16 etellrightindirect -38 etellrightmixed -20 etellshe -20
etellthat 81 etellthe 43 etellthey -4 etellthird -71 etelluD -34 etelluN -11 etelluhe -4 etelluit -64
etellun 33 etellushe 57 etelluwho -44 etellv 27 etellwho 25 eterm -113 eterm- -54 etermrightindirect -88
etermun -112 etestifybefore -13 etestifypast 38 etestifyqbefore -13 etestifyrightindirect 5
etestifyrightmixed -12 etestifyuN -27 ethank -23 ethankfrontedindirect -89 ethankqto -52 ethankthird -89
ethankuN -66 ethankv 50 ethreaten 22 ethreatenVcue -42 ethreatening 58 ethreatenpast -29 ethreatenqto -75
ethreatenrightindirect -75 ethreatenuN 22 ethreatenv 22 etout -46 etoutrightindirect -6 etweet- 170
etweeta 24 etweetat 48 etweetfronteddirect 228 etweetfrontedindirect -184 etweeting 89 etweetpast -48
etweetq 99 etweetq, 4 etweetq. 57 etweetq: -104 etweetqA 143 etweetqN 136 etweetqa 24 etweetqon 75
etweetqthat 11 etweetrightdirect 7 etweetrightindirect 85 etweetrightmixed 21 etweetthat 11 etweetuN 67
etweetuhe -91 etweetun -60 etweetv -79 eurge -12 eurgeGcue 9 eurgeVcue 37 eurgeing 9 eurgepast -33
eurgeqN 114 eurgeqhim 26 eurgeqn 45 eurgeqthe -10 eurgerightindirect 43 eurgeuN -48 eurgeuhe 15 eurgeun 32
evow 67 evowGcue 144 evowVcue 30 evowing 144 evowq, -6 evowqto 30 evowrightindirect 100 evowrightmixed 3
evowthird 201 evowuN -27 evowun 201 evowushe 32 evowv 38 ewarn 53 ewarnbase 201 ewarning 98 ewarnof 98
ewarnq 103 ewarnq, -49 ewarnqof 133 ewarnqthat -44 ewarnrightindirect 4 ewarnrightmixed 75 ewarnthat -12
ewarnuN 29 ewarnuhe 70 ewarnun 29 ewarnv 21 ewonder -88 ewonderpast 11 ewonderv -88 ewrite -11 ewrite- 15
ewriteA -3 ewriteN 88 ewritebase -6 ewritebut -76 ewritefronteddirect 206 ewritefrontedindirect -21
ewritefrontedmixed -44 ewritein -168 ewriteing -106 ewritepast 37 ewriteq 91 ewriteq, 42 ewriteq. 16
ewriteq: 31 ewriteqA 83 ewriteqN -21 ewriteqa -136 ewriteqin -82 ewriteqon 117 ewriteqq 160 ewriteqthat 40
ewriteqto -29 ewriteresumeddirect -67 ewriterightdirect 130 ewriterightmixed 244 ewritethat 63
ewritethe 191 ewritethird 35 ewriteuN -8 ewriteuhe 29 ewriteun 77 ewriteushe -58 ewriteuthey -6 ewritev 8
eyell 26 eyell- 54 eyellpast 12 eyellq 93 eyellrightdirect 79 eyellun 46 eyellv -38 f#according 35
f#fronted -69 f#right 35 f'right -32 f(fronted -83 f,right -6 f-right -81 fAaccording -3 fAfronted -49
fAresumed -7 fAright 6 fEright -76 fGcueright 40 fGright 52 fJaccording 44 fJright 11 fNfronted -11
fNresumed 118 fNright -23 fNtranscript -50 fVcuefronted -127 fVcueresumed -92 fVcueright 48 fVfronted -13
fVresumed 4 fVright 16 faaccording 120 fafronted 70 fafteraccording 20 fafterfronted -29 fafterright -69
fagainstright 6 fandaccording -9 fandfronted -28 fandresumed -11 fandright -41 fanotherright 55 fanright -9
fanyright 56 fareright 102 faresumed -89 faright 27 fasaccording -5 fasfronted -86 fasright -66
fataccording 40 fatfronted -79 fatright 15 fbecausefronted -73 fbecauseresumed 133 fbeforeresumed 49
fbothright 46 fbutaccording -9 fbutresumed -10 fbyright -20 fcouldresumed 5 fdespitefronted 28
fduringright -61 feachright -19 fforaccording -64 fforfronted 54 fforright -14 ffromright 10
fhasresumed -57 fheaccording -9 fhefronted 32 fheresumed 133 fherfronted -14 fheright 21 fherright -3
fhimright 72 fhimselfright -13 fhisaccording -17 fhisfronted 188 fhisright 45 fhowright 9 fiffronted -38
fifright 32 finaccording 41 finfronted -37 finresumed -54 finright -22 fintoright 15 fisresumed 18
fisright 3 fitaccording 11 fitfronted 89 fitresumed -52 fitright 39 fitselfright -146 fitsright 46
flikeright -78 fmanyfronted 25 fmanyright 157 fnaccording 57 fnfronted 45 fnoright -102 fnresumed 144
fnright -23 fofright 34 fonaccording 106 fonfronted -149 fonright 44 foutright 56 foverright -47
fqaccording -8 fqalone -21 fqannounced 30 fqcontinued 41 fqfar -25 fqfronted 141 fqinherited -22
fqparagraph -12 fqresumed 14 fqright -33 fqsigned 75 fqwithin 3 fsheresumed 25 fsheright 46 fsofronted -81
fsomeright 6 fsuchright 23 fthataccording 12 fthatfronted -66 fthatresumed 125 fthatright 18
ftheaccording 18 fthefronted 10 ftheirright 67 fthemright 45 fthemselvesright 118 ftheresumed -63
ftheright 23 ftheyfronted 165 ftheyright 52 fthisfronted 41 fthisright 33 fthosefronted 114 fthoseright 34
fthoughfronted 47 ftofronted 40 ftoresumed -63 ftoright -28 fwasresumed -63 fwasright 44 fwereright -22
fwhatright 125 fwhenfronted -5 fwhenright -70 fwhereright 8 fwhetherright -113 fwhilefronted 55
fwhoright -79 fwhyright 4 fwillright 37 fwithfronted -6 fwithresumed -42 fwithright 6 fwouldresumed 18
fwouldright 24 fxright 49 g-A -3 g-J 44 g-N -24 g-a 147 g-after 20 g-and -51 g-as -5 g-at 40 g-but -9
g-for -64 g-he -9 g-his -17 g-it 11 g-n 47 g-on 106 g-q -8 g-that 12 g-the 25 g-transcript 7 gbase, 12
gbaseA 63 gbaseJ 23 gbaseN 3 gbaseV -11 gbaseVcue -14 gbasea -12 gbaseand 3 gbasefrom 62 gbasefronted 4
gbasehe -41 gbasehis 107 gbaseif -55 gbasein 59 gbaseis -45 gbaseit 33 gbasen 64 gbaseof -77 gbaseon 31
gbaseq 76 gbaseresumed 34 gbaseright 15 gbaseshe -40 gbasethat -10 gbasethe 13 gbasetheir 10 gbasethey 43
gbasethis 20 gbasewas -62 gbasewith -29 ging# -5 ging, -56 gingA -124 gingGcue 13 gingJ -75 gingN 76
gingV -127 gingVcue 53 ginga 4 gingand -26 gingas -10 gingat 4 gingbut -104 gingfor -13 gingfronted -54
ginghe 12 gingher -85 ginghim -103 ginghimself -45 ginghis -44 ginghow 19 gingin -7 gingn -31 gingof 140
gingon 30 gingout -30 gingq 52 gingresumed -49 gingshe -22 gingthat 39 gingthe 27 gingthem 59 gingthey 104
gingwhy 9 gingx -112 gpast# 21 gpast' -50 gpast( -19 gpast, 32 gpast- -56 gpastA -110 gpastG 39 gpastJ 25
gpastN -6 gpastV 29 gpastVcue 30 gpasta -5 gpastafter -16 gpastagainst 40 gpastan 20 gpastand -41
gpastanother 65 gpastany -14 gpastare 9 gpastas -51 gpastat -50 gpastbecause 76 gpastbefore 63 gpastboth 29
gpastbut -24 gpastby -18 gpastcould 58 gpastdespite 32 gpastduring -20 gpastfor 56 gpastfrom 70
gpastfronted 4 gpasthad 104 gpasthas -57 gpasthe 45 gpasther 43 gpasthim 134 gpasthimself -38 gpasthis 20
gpasthow 121 gpastif 55 gpastin -77 gpastis 59 gpastit 30 gpastits -5 gpastmany 162 gpastn 50 gpastno -23
gpastof 81 gpaston -88 gpastover -15 gpastq 17 gpastresumed -24 gpastright -5 gpastshe 68 gpastso 53
gpastsome 33 gpastthat 45 gpastthe 8 gpasttheir 61 gpastthem -51 gpastthey 31 gpastthis 79 gpastthose 65
gpastthough -83 gpastto -27 gpastwas 9 gpastwere 14 gpastwhat 132 gpastwhen -90 gpastwhile 12 gpastwhy 184
gpastwith -27 gpastwould -11 gthird# 142 gthird, 10 gthird- 47 gthirdA 148 gthirdG 26 gthirdGcue 123
gthirdJ 15 gthirdN -82 gthirdV 84 gthirdVcue -13 gthirda 55 gthirdand 35 gthirdare 114 gthirdas -65
gthirdbut -75 gthirdby -76 gthirdfrom -61 gthirdfronted 10 gthirdhe 46 gthirdher 151 gthirdhimself 70
gthirdhis 47 gthirdin 3 gthirdis -6 gthirdit -4 gthirdits 105 gthirdlike -78 gthirdn -28 gthirdof 94
gthirdq 102 gthirdshe 29 gthirdthat -21 gthirdthe -41 gthirdthey 73 gthirdthis 22 gthirdwhere 8
gthirdwhy 111 gthirdwith -41 h#_# -19 h#_n 38 h#_of 30 h'_q -39 h,_A 42 h,_G -147 h,_Gcue 259 h,_N -52
h,_Vcue 135 h,_and -116 h,_he 87 h,_n 72 h,_the -54 h-_and -31 hA_# 63 hA_, 67 hA_A 14 hA_N -51
hA_after -60 hA_are 158 hA_in -12 hA_that -28 hA_to 41 hG_# 176 hG_N 118 hG_a 142 hG_n 48 hG_the -26
hGcue_N -43 hGcue_for -18 hGcue_him 57 hGcue_his 24 hGcue_n -9 hGcue_on 68 hGcue_the 49 hGcue_them -15
hGcue_to -4 hJ_A -64 hJ_J 63 hJ_N 45 hJ_n -9 hJ_than -12 hN_# -118 hN_' 43 hN_, -17 hN_- 67 hN_. -221
hN_A 15 hN_E -66 hN_J 11 hN_N 14 hN_V 43 hN_Vcue 72 hN_a 18 hN_and 184 hN_are 106 hN_as 154 hN_at -80
hN_by 30 hN_could 164 hN_during -168 hN_for -89 hN_had -85 hN_has 106 hN_his 88 hN_in -145 hN_is -37
hN_n 33 hN_of 21 hN_on -116 hN_q 127 hN_should 167 hN_that 20 hN_the 205 hN_to 71 hN_was 125 hN_will 208
hN_would 83 hN_x 200 hV_J -10 hV_N -51 hV_a 148 hV_n 51 hV_the 134 hV_to 168 hVcue_, -74 hVcue_A -58
hVcue_J 117 hVcue_N 54 hVcue_a 17 hVcue_for 45 hVcue_her 93 hVcue_him -46 hVcue_if 118 hVcue_n 77
hVcue_on 8 hVcue_that 208 hVcue_the 5 hVcue_them 47 hVcue_to -35 hVcue_whether -34 ha_# 187 ha_A -35
ha_J -31 ha_N -45 ha_V 167 ha_few -167 ha_n 30 ha_q 48 hafter_J 105 hafter_N -26 hafter_the -95 han_n 54
hand_A -73 hand_G -181 hand_N -10 hand_in 59 hand_n -13 hand_the 100 hanother_n -10 hany_n -6 has_N 60
has_a -36 has_for -160 has_he -113 has_n -104 has_the -101 hat_# -33 hat_J 105 hat_N -50 hat_a -57
hat_the -91 hbecause_N 63 hbut_, -83 hbut_A 72 hbut_N 7 hbut_the 116 hbut_while -131 hby_Gcue 160 hby_J 12
hby_N -133 hby_the -62 hduring_the 94 hfor_N -53 hfor_n -128 hfor_the 94 hfrom_N 24 hfrom_the 13
hhad_been 104 hhas_V 191 hhe_' -41 hhe_A -58 hhe_E 120 hhe_V 30 hhe_Vcue 5 hhe_and -6 hhe_could 148
hhe_did -36 hhe_didn’t 154 hhe_does 11 hhe_had 21 hhe_has 92 hhe_is 115 hhe_q 172 hhe_should 182 hhe_was 11
hhe_will 55 hhe_would 68 hher_J -40 hher_V -71 hher_n 124 hhim_a -7 hhim_of 104 hhim_q 163 hhimself_a 110
hhimself_as 159 hhis_G 103 hhis_J -32 hhis_V 25 hhis_Vcue 46 hhow_n 83 hif_N 20 hif_he -12 hif_n 162
hif_the 225 hin_# 32 hin_N -5 hin_a -35 hin_all 163 hin_an -84 hin_her -142 hin_his -60 hin_n -35
hin_the -14 hit_' 82 hit_A -108 hit_V 92 hit_a 26 hit_could -48 hit_does 138 hit_had 142 hit_is -75
hit_q 263 hit_the 24 hit_was 19 hit_will 210 hit_would 174 hits_n -61 hlike_N -78 hmany_n 104 hn_, 104
hn_. -97 hn_A -77 hn_G -32 hn_J 33 hn_N -27 hn_V 18 hn_Vcue 206 hn_and 37 hn_are 210 hn_at -179 hn_for -38
hn_has -52 hn_have 42 hn_in 12 hn_is 18 hn_n 55 hn_of 135 hn_on 14 hn_q -157 hn_that 47 hn_to -24
hn_were 116 hn_who 177 hno_n 13 hof_N 178 hof_n 29 hof_the 32 hon_N 51 hon_a -88 hon_his -95 hon_n -21
hon_the 6 hover_the -4 hq_# 186 hq_( -69 hq_A 118 hq_G -148 hq_J 45 hq_N 59 hq_V 19 hq_a 174 hq_after 105
hq_all 134 hq_and -11 hq_as 229 hq_at -105 hq_because 100 hq_both 107 hq_but 178 hq_by 119 hq_can 56
hq_do 145 hq_every -69 hq_for 164 hq_having 90 hq_he 62 hq_his -80 hq_how 93 hq_i 158 hq_if 71 hq_in 152
hq_is 12 hq_it 155 hq_many 127 hq_most 97 hq_my 163 hq_n 32 hq_no -61 hq_of 159 hq_on 72 hq_our 184
hq_out 73 hq_over 47 hq_she 15 hq_so -30 hq_some 148 hq_that 216 hq_the -21 hq_these 100 hq_they 15
hq_this -16 hq_to 47 hq_we 153 hq_what 232 hq_when 216 hq_while -103 hq_who -68 hq_why 125 hq_with 173
hq_without 151 hq_x 136 hq_you 50 hq_your 101 hshe_A -38 hshe_E 182 hshe_V 40 hshe_Vcue 176 hshe_and -141
hshe_did 209 hshe_had 271 hshe_is 45 hshe_n 220 hshe_was -31 hshe_would 227 hsome_n 120 hsome_of 3
hthat_# -88 hthat_' 245 hthat_, 93 hthat_A 35 hthat_G 274 hthat_N 54 hthat_V -136 hthat_a 322 hthat_as 4
hthat_at 145 hthat_by 179 hthat_could 61 hthat_despite -84 hthat_during 136 hthat_he 46 hthat_her 236
hthat_his -7 hthat_if 26 hthat_in -36 hthat_it 16 hthat_n -14 hthat_q 105 hthat_she 99 hthat_some -24
hthat_such -69 hthat_the 56 hthat_their -25 hthat_they 50 hthat_this 206 hthat_was -72 hthat_were -133
hthat_while 126 hthat_would 19 hthe_A 15 hthe_E -76 hthe_G -29 hthe_J 19 hthe_V 76 hthe_Vcue 44 hthe_q 22
htheir_J -11 htheir_n 9 hthemselves_as 6 hthey_A -180 hthey_V 32 hthey_are 43 hthey_could 217 hthey_had 38
hthey_have 15 hthey_were 86 hthey_will 41 hthey_would -25 hthis_n 18 hthose_n 66 hthough_N 70 hto_V 51
hwas_J 152 hwas_a 140 hwas_q -5 hwhen_N -32 hwhen_Vcue -40 hwhen_n -30 hwhen_she 87 hwhile_n 97 hwho_V 8
hwhy_N 156 hwith_# 102 hwith_N -128 hwith_a -5 hwith_n -23 hwith_the 36 hwould_V -18 hx_n 42
kdirectaccording 134 kdirectalone -21 kdirectannounced 30 kdirectcontinued 41 kdirectfar -25
kdirectfronted 42 kdirectinherited -22 kdirectparagraph -12 kdirectresumed 55 kdirectright 31
kdirectsigned 75 kdirectwithin 3 kindirectaccording 4 kindirectfronted -55 kindirectresumed -45
kindirectright -43 kindirecttranscript 7 kmixedfronted -16 kmixedresumed 27 l0fronted 7 l0indirect -40
l0resumed -107 l0right -25 l1according -48 l1fronted -13 l1indirect -27 l1resumed -57 l1right 14
l2according -31 l2continued -6 l2fronted 16 l2indirect -20 l2inherited -62 l2mixed -98 l2resumed -13
l2right -20 l2within -48 l3according -6 l3announced 11 l3continued 134 l3direct 29 l3fronted 12
l3indirect -23 l3inherited -68 l3mixed -25 l3paragraph 47 l3resumed -45 l3right 18 l3within -17
l4according 54 l4announced 158 l4continued -11 l4direct 16 l4fronted 22 l4indirect 11 l4mixed 13
l4paragraph -54 l4resumed -25 l4right 37 l4transcript 35 l4within 9 l5according 38 l5announced -90
l5continued 126 l5direct 40 l5fronted -17 l5indirect -6 l5inherited 46 l5mixed 25 l5paragraph 43
l5resumed 188 l5right 24 l5signed 46 l5transcript -26 l5within 93 l6according 10 l6announced 99
l6continued 120 l6direct 26 l6fronted -6 l6indirect -24 l6inherited 107 l6paragraph -18 l6resumed -11
l6right -30 l6within -14 o0transcript 41 o1according -18 o1fronted 69 o1resumed 7 o1right 4 o2according -13
o2fronted -3 o2resumed 66 o2right 32 o3according 132 o3fronted 15 o3resumed 37 o3right -7 o4fronted 30
o4resumed -55 o5according 9 o5fronted -33 o5resumed -75 o5right -34 p#base 36 p#ing 159 p#past -40
p#third 20 p'ing -65 p)past 88 p,- 38 p,base -4 p,ing 51 p,past 19 p,third -73 p-ing 32 p-past 82
p-third 21 pAbase 73 pAing 76 pApast 36 pAthird 41 pJing 53 pN- 7 pNbase 137 pNing -86 pNpast 6 pNthird 15
pVcueing 3 pVing 98 p^- -50 paftering -22 pallpast 87 pandbase -17 pandpast 33 pandthird 97
panotherpast -54 pareing 86 parepast -156 pasing -138 pbeening 59 pbeenpast 26 pbeforeing 53 pbeingpast 84
pbepast -166 pbothpast 52 pbuting 9 pbutpast 97 pbying -26 pcanbase -54 pcouldbase -75 pdidbase 92
pforing -99 phadpast 33 phaspast 9 phavepast 6 phepast 10 phethird -9 pibase 34 pining -89 pipast 65
pising -17 pispast -147 pitpast 116 pitthird 74 pmanythird -142 pmightbase -36 pmosting -190 pnbase 22
pning 33 pnpast 46 pnthird 34 pofing 14 poning 71 pq- -13 pqbase 72 pqing 69 pqpast -26 pqthird 36
pshepast -24 pshethird -46 pshouldbase 68 psomethird -171 pthatbase 59 pthatpast 63 pthatthird -65
ptheing -114 pthesethird -155 ptheybase 4 ptheypast -14 pthosethird -63 ptoing 38 pwasing -24 pwaspast -215
pwepast 6 pwerepast -204 pwhichpast 69 pwhichthird -35 pwhileing -81 pwhobase -38 pwhopast -18 pwhothird 38
pwillbase 91 pwouldbase -66 pyetpast 60 pyoubase -227 q#ingright 87 q#pastfronted -29 q#pastright -22
q#thirdright 163 q,basefronted 27 q,baseresumed 9 q,baseright -58 q,ingfronted -68 q,ingresumed 13
q,ingright -35 q,pastfronted -31 q,pastresumed 12 q,pastright -54 q,thirdfronted -28 q,thirdresumed 19
q,thirdright 16 q-pastfronted -204 q-thirdright 47 q.basefronted -84 q.pastfronted 50 q.thirdfronted 106
q:ingfronted -105 q:ingresumed 177 q:ingright 28 q:pastfronted 94 q:pastresumed 164 q:pastright -24
q:thirdright 46 qAbaseright 59 qAingfronted -133 qAingright -20 qApastfronted 56 qAthirdfronted 124
qAthirdright -109 qGcuethirdright 123 qGpastfronted -42 qGpastright 7 qGthirdright 26 qJbaseright 57
qJingfronted 112 qJingright 9 qJpastfronted 110 qJpastright -39 qJthirdfronted -45 qJthirdright 20
qN-transcript -50 qNbaseright 26 qNingfronted 51 qNingresumed -38 qNingright 9 qNpastfronted 95
qNpastresumed 15 qNpastright -17 qNthirdfronted 42 qNthirdright 73 qVcueingright 23 qVcuethirdright 52
qVingright 134 qVpastright 100 qVthirdright -18 qabaseright -32 qafterpastfronted 73 qafterpastright -70
qagainstpastright 167 qaingfronted -8 qaingright 55 qandpastfronted -108 qandthirdright 42
qanotherpastfronted 69 qanotherpastright 155 qanpastfronted 104 qanpastright 7 qanypastright 45
qapastfronted -34 qapastright 62 qaspastfronted -110 qaspastright -24 qathirdright -52 qatingright -55
qatpastfronted 125 qatpastright 64 qbeforepastfronted 45 qbothpastright 30 qbypastfronted 50
qbypastright -40 qbythirdright 60 qduringpastfronted 167 qduringpastright 21 qforbaseright -20
qforingright 17 qforpastright 51 qforthirdright -28 qfrombaseright 84 qhebaseright -20 qheingright -27
qhepastright 6 qheringright 33 qherpastfronted -18 qherpastright 15 qherthirdright 112 qhethirdright 78
qhimingright -29 qhimpastright 43 qhimselfingright -45 qhimselfpastright -23 qhimselfthirdright 70
qhisingright -13 qhispastfronted 16 qhispastright 38 qhisthirdright 94 qhowingright 28 qhowpastright 180
qifpastright 33 qinbaseright -101 qiningfronted -71 qiningright -95 qinpastfronted 56 qinpastresumed -107
qinpastright -14 qinthirdfronted 54 qinthirdright -152 qitbaseright -11 qitingright 12 qitpastright 58
qitspastright -27 qitsthirdright 105 qlikethirdright -78 qmepastfronted 119 qmepastright 33
qnbasefronted -29 qnbaseright 43 qningfronted -208 qningright 36 qnpastfronted 48 qnpastresumed 31
qnpastright 12 qnthirdfronted -92 qnthirdright -8 qofbaseright -77 qofingright 100 qofpastfronted -70
qofpastright -41 qonbaseright -50 qoningright 50 qonpastfronted 23 qonpastright 19 qonthirdright -12
qourpastright 28 qoutingfronted -68 qoutingright -30 qoutpastfronted -103 qoverpastright -99 qqbaseright 99
qqingright -95 qqpastright 37 qqthirdright -55 qshebaseright 75 qsheingright 123 qshepastright 13
qshethirdright -5 qsomepastright -31 qthatbaseright 20 qthatingright 59 qthatpastright 26 qthatthirdright 4
qthebaseright -48 qtheingfronted -86 qtheingright 88 qtheirbaseright 10 qtheirpastright 70 qthemingright -4
qthempastfronted 87 qthempastright -48 qthepastresumed -54 qthepastright 26 qthethirdfronted -131
qthethirdright 97 qtheybaseright 49 qtheyingright 92 qtheypastright 32 qtheythirdright 148
qthisbaseright 152 qthispastfronted -18 qthispastright -87 qthosepastright 32 qtobasefronted 45
qtobaseright 10 qtoingfronted 19 qtoingright -4 qtopastfronted 63 qtopastresumed 77 qtopastright -15
qtothirdfronted -60 qtothirdright -76 quponpastright 177 qwaspastright -38 qwerepastright 169
qwhatpastright 143 qwhenpastfronted 72 qwherethirdright 47 qwhetherpastright -20 qwhyingright 9
qwhythirdright 111 qwithbaseright 9 qwithpastfronted -81 qwithpastright 22 qwiththirdright -35 ralone -21
rannounced 30 rcontinued 41 rfar -25 rfronted -20 rinherited -22 rparagraph -12 rresumed -36 rright -21
rsigned 75 rtranscript 7 rwithin 3 sFalse 31 sTrue -20 u#direct 164 u#fronted -45 u#indirect -74 u#mixed 77
u#right 4 uDdirect 10 uDfronted 32 uDindirect -31 uDmixed -10 uDright -23 uNaccording 19 uNdirect 62
uNfronted 25 uNindirect -5 uNmixed 5 uNresumed -33 uNright 10 uNtranscript 7 uhedirect 45 uhefronted -5
uheindirect 20 uhemixed 10 uheresumed 51 uheright 40 uidirect 98 uifronted -54 uiindirect -24 uitdirect 165
uitfronted 14 uitindirect -77 uitmixed 168 uitright -29 unaccording 39 undirect 69 unfronted -52
unindirect -27 unresumed -12 unright -4 unsaccording -23 unsdirect -18 unsfronted 15 unsindirect 7
unsmixed -47 unsresumed 30 ushedirect -15 ushefronted 35 usheindirect 52 ushemixed 30 usheresumed 16
usheright 7 uthatdirect -18 uthatindirect -41 uthatmixed 29 uthatright -23 utheydirect 158 utheyfronted 61
utheyindirect 7 utheymixed 166 utheyresumed 34 utheyright 27 uweindirect 23 uweright -51 uwhichdirect 12
uwhichfronted -30 uwhichindirect -115 uwhichmixed 16 uwhichright -47 uwhodirect 175 uwhofronted 4
uwhoindirect 3 uwhomixed -45 uwhoresumed -63 uwhoright -8 uyouindirect 24 uyouright -51
v-accordingindirect 44 v-announceddirect 93 v-continueddirect 57 v-fronteddirect 281 v-frontedindirect -20
v-frontedmixed -54 v-inheriteddirect -58 v-paragraphdirect -108 v-resumeddirect 25 v-resumedindirect -72
v-resumedmixed -7 v-rightdirect 77 v-rightindirect -54 v-rightmixed -18 v-withindirect -46
vvaccordingdirect 134 vvaccordingindirect -6 vvalonedirect 4 vvannounceddirect -14 vvcontinueddirect 41
vvfardirect 13 vvfronteddirect 5 vvfrontedindirect -49 vvparagraphdirect 9 vvresumeddirect 57
vvresumedindirect -28 vvresumedmixed 34 vvrightdirect -20 vvrightindirect -7 vvsigneddirect 75
vvwithindirect 8 wasidebase 34 wasidefronted 39 wasidepast -11 wasideresumed 104 wasideright -10
wasidethird 39 wleftbase 11 wleftfronted 10 wlefting -46 wleftpast 8 wleftresumed 18 wleftright -9
wleftthird -10 wrelativebase 65 wrelativefronted -49 wrelativeing 4 wrelativepast -56 wrelativeresumed -161
wrelativeright 13 wrelativethird -24 wrightbase -56 wrightfronted -5 wrightpast 57 wrightresumed 39
wrightthird -114 wsharedbase -65 wsharedfronted -63 wshareding -28 wsharedpast -20 wsharedresumed -67
wsharedthird 16 wtranscript- 7 wtranscripttranscript 7 x#right -156 x'2 -253 x'3 -24 x'inherited -27
x'within -250 x,2 -98 x,3 11 x,4 76 x,5 31 x,6 123 x,according -34 x,inherited 102 x,resumed -28 x,right 46
x,within -4 x-2 -120 x-3 -43 x-4 169 x-inherited 5 x-within -94 x.inherited 4 x:3 162 x:4 84 x:5 -28 x:6 58
x:announced 165 x:inherited -105 x:right 47 x:transcript 7 x:within 73 xAinherited -181 xAright 6 xE2 -141
xGcueright 22 xGcuewithin 215 xGwithin -80 xJ2 8 xN2 -37 xN3 -46 xN4 153 xN5 219 xN6 9 xNinherited 69
xNright 10 xNwithin 21 xV2 -55 xV3 20 xV5 196 xVcue2 -30 xVcueinherited -187 xVcueright -11 xVcuewithin 57
xVinherited 83 xVwithin 30 x^2 110 x^3 67 x^4 41 x^5 43 x^6 15 x^according 21 x^alone -21 x^announced -113
x^continued 37 x^far -25 x^fronted -20 x^inherited 137 x^paragraph -24 x^signed 75 x^within 135 xa2 -50
xa3 162 xainherited 17 xand2 -182 xand3 -195 xandinherited -5 xandright 65 xareright 4 xaright -110
xas2 -44 xas3 7 xasinherited 73 xaswithin -48 xawithin 74 xbeenright -73 xbutfronted 53 xbyright 112
xfor3 7 xforinherited -188 xforwithin -7 xhadright 11 xhasright -26 xhaveright 92 xheright 43
xherright -150 xhimright -20 xhis2 76 xhiswithin 76 xinwithin -130 xiright 5 xis2 63 xisright -11
xiswithin 80 xitright -55 xmeright 32 xn2 16 xn3 -93 xn4 54 xninherited -15 xnright -55 xnwithin -11
xof2 36 xof3 -73 xofinherited -71 xofright 190 xofwithin -19 xon2 -198 xonwithin -152 xsheright -44
xthat3 22 xthatinherited 130 xthatright 45 xthatwithin 167 xthe2 -156 xthemright 18 xthewithin -220 xto2 31
xto4 -35 xtoinherited -60 xtowithin -11 xwas2 -146 xwasright 6 xwaswithin -114 xwereright -119 xweright 6
xwhoright -8 xwith2 -176 xwithwithin -59 xwouldright 202 xx2 -170 xxwithin -231 y#fronted -9 y$2 61 y$3 -23
y$4 21 y$6 62 y$according 51 y$alone -21 y$announced 66 y$continued 38 y$far -25 y$inherited 3
y$paragraph -20 y$resumed 87 y$right 88 y$signed 75 y$transcript 7 y$within -14 y(3 -161 y(right -91
y(within -259 y,according 26 y,fronted -13 y,resumed -154 y,right -74 y-3 -83 y-4 95 y-according -116
y-fronted -40 y-inherited 79 y-resumed -38 y-right -47 y-within -4 y.according 142 y.resumed 146 y.right 32
y:right -58 y;right 112 yA2 -37 yAwithin -73 yE2 -4 yEwithin -67 yGcue2 -18 yGcuefronted 95
yGcueresumed -111 yGcueright -61 yGcuewithin 93 yGright -22 yGwithin 15 yJfronted 168 yJwithin 71 yN2 -168
yN3 181 yN4 88 yN5 108 yN6 100 yNfronted -10 yNinherited 105 yNright -34 yNwithin 65 yV3 -163 yVcue2 -114
yVcue3 132 yVcue4 197 yVcue5 119 yVcuefronted 16 yVcuewithin 115 yVwithin -105 ya2 -21 ya3 -46 yafronted 34
yand2 -33 yand3 59 yandinherited -26 yandright -20 yandwithin 26 yanwithin -96 yasright 65 yawithin 22
ybutright 4 ybutwithin -46 yby3 -179 yby4 -172 ybywithin -251 ycaccording -4 yforwithin -165
yfromwithin -157 yhe3 123 yhefronted -15 yhewithin 120 yhisfronted 76 yifronted -18 yin2 -118 yin3 8
yininherited -36 yinwithin -32 yiswithin -125 yitfronted 50 yn2 -58 yn3 -106 yn6 -116 ynfronted -77
yninherited -236 ynwithin -59 yon2 -155 yon3 42 yonwithin 56 yorwithin -222 yq2 61 yq3 -154 yq4 -73
yq5 -113 yq6 -118 yqannounced -118 yqwithin -133 yshefronted 23 yshewithin 155 ythe2 -9 ythe3 -37 ythe4 41
ythe5 75 ythefronted 20 ytheinherited -43 ytheright -33 ythewithin 87 ytowithin 134 ywas2 -53
ywhenright -37 ywhich2 -177 ywhichinherited 46 ywhichwithin -146 ywhileright 70 ywho2 -173 yx2 29 yx5 172
yxwithin 21 zFalseFalseFalse2 -108 zFalseFalseFalse3 -76 zFalseFalseFalse4 6 zFalseFalseFalse5 -14
zFalseFalseFalse6 79 zFalseFalseTrue2 94 zFalseFalseTrue3 73 zFalseFalseTrue4 9 zFalseFalseTrue5 27
zFalseFalseTrue6 70 zFalseTrueFalse2 72 zFalseTrueFalse3 -13 zFalseTrueFalse4 -61 zFalseTrueFalse5 150
zFalseTrueFalse6 214 zTrueFalseFalse2 -51 zTrueFalseFalse3 20 zTrueFalseFalse4 52 zTrueFalseFalse5 7
"""
