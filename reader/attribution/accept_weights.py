"""Learned weights: whether a candidate is a statement.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
a#right -94 a'right 43 a(right -23 a,fronted 31 a,resumed 63 a,right 67 a-fronted 22 a-right 37 a:right 36
a;right 41 aAfronted -38 aAright 43 aEright 30 aGcueright -98 aGright -34 aNright 14 aVcuefronted -9
aVcueresumed 59 aVcueright 53 aVright 8 a^fronted -60 a^right 63 aacrossright -93 aafterright 44
aalthoughright 291 aandright 15 aareright -151 aasright 43 aatright 37 abecauseright -63 abeforeright -132
abutfronted -112 abutright 59 abyright 7 aduringright 13 aforright -16 afromright 33 ahadright 41
ahasright 114 ahowright -139 aifright -119 ainright 5 aintoright -36 aisright -89 alikeright 77 anright -27
aofright -23 aonright 5 aorright -46 aoutright 208 aoverright 99 aqfronted -38 aqresumed -135 aqright -89
athanright -18 athatright -58 athoseright -115 athoughright -12 atoaccording 36 atoright 17
auntilright -202 aupright 28 awasright 108 awhatright -51 awhenright 42 awhereright 45 awhetherright 128
awhileright 70 awhoright 32 awillright 59 awithright 64 axright 86 ayetright 198 b -40 d0left 20
d0relative 38 d1relative -38 d1shared 10 d2left 17 d2relative -76 d2right -94 d2shared 64 d3aside 40
d3left -36 d3right -31 d3shared 39 d4according -28 d4aside -51 d4left -33 d4right 81 d4shared 11
d5according 11 d5aside -41 d5left -74 d5right 126 d5shared 16 d6according 17 d6aside 96 d6left -80
d6right 185 d6shared -31 d7according 42 d7aside 52 d7left 73 d7right 153 d7shared -55 d8according 211
d8aside 56 d8left 35 d8right 20 d8shared -38 e:- -5 e:N -49 e:qN -49 e:v 13 eaccording# 31 eaccording- 6
eaccordingJ 47 eaccordingN -4 eaccordinga 99 eaccordingaccordingdirect 106 eaccordingaccordingmixed -9
eaccordingafter 22 eaccordingand -20 eaccordingas -7 eaccordingat 35 eaccordingbut -12 eaccordingfor -70
eaccordinghe -4 eaccordinghis -8 eaccordingin 42 eaccordingit 20 eaccordingn 61 eaccordingon 123
eaccordingq -7 eaccordingthat 7 eaccordingthe 11 eaccordinguN 22 eaccordingun 10 eaccordingv -5 eaccuse 21
eaccuse- 53 eaccuseN 42 eaccusehim 70 eaccuseing 172 eaccusepast 9 eaccuseqN 67 eaccuseqhim 70
eaccuseqthe -22 eaccuserightindirect 106 eaccuserightmixed 30 eaccusethe 85 eaccuseuN 211 eaccuseuhe 199
eaccuseun -35 eaccuseuwho -40 eaccusev 15 eacknowledge 24 eacknowledge- 52 eacknowledgeN 16
eacknowledgebase 161 eacknowledgeing -25 eacknowledgeit 53 eacknowledgepast -5 eacknowledgeq, 29
eacknowledgeqN 16 eacknowledgeqthat 17 eacknowledgeqthe -37 eacknowledgerightindirect 59
eacknowledgerightmixed -68 eacknowledgethat 65 eacknowledgethe -37 eacknowledgeuN 157 eacknowledgeuhe -44
eacknowledgeun -22 eacknowledgev 18 eadd -23 eadd- -73 eaddGcue -189 eaddN -50 eaddfronteddirect -28
eaddfrontedindirect 46 eaddfrontedmixed 204 eaddhe 142 eaddn 9 eaddpast -17 eaddq -33 eaddq, 42 eaddq. 96
eaddq: 246 eaddqN -69 eaddqanother 39 eaddqthat 27 eaddqto -127 eaddresumedindirect 155
eaddresumedmixed 126 eaddrightdirect -30 eaddrightindirect -57 eaddrightmixed 70 eaddthat 42 eadduN 54
eadduit 125 eaddun 4 eaddushe 101 eadduwho -82 eaddv 46 eadmit 18 eadmit- 37 eadmiting 19 eadmitpast -38
eadmitq 110 eadmitqthat 59 eadmitqto -143 eadmitrightindirect 33 eadmitrightmixed -31 eadmitthat 91
eadmitthird 158 eadmituN 8 eadmituhe -10 eadmitun -10 eadmitv 4 eadvise -43 eadvise- -169 eadvisebase -35
eadvisefrontedindirect -155 eadviseing -76 eadviseon -8 eadvisepast 4 eadviserightindirect 48
eadvisethird 15 eadviseuN -95 eadviseuwho 102 eadvocate -9 eadvocaterightindirect -36 eadvocatev 31
eagree -5 eagree- 55 eagreeN 18 eagreeVcue -4 eagreebase -86 eagreeon 140 eagreepast -14 eagreeqA -88
eagreeqN 155 eagreeqthat 78 eagreeqto -44 eagreeqwith 64 eagreerightindirect 106 eagreerightmixed -148
eagreethat -44 eagreethird 191 eagreeuN 41 eagreeuhe 145 eagreeun 64 eagreev -27 eagreewith 56
eallege- -174 eallegeing -37 eallegen -76 eallegepast -29 eallegeqn -76 eallegeqthat 169
eallegerightindirect 16 eallegethat 36 eallegethird 199 eallegeuN -75 eallegeun 130 eallegev 26
eannounce 55 eannounce# 40 eannounce, -62 eannounce- 20 eannounceJ 147 eannounceN -64 eannounceV 85
eannouncehe -40 eannouncehis 23 eannounceing 32 eannounceit 99 eannouncepast 17 eannounceq# 40
eannounceq, -146 eannounceqJ 147 eannounceqN -83 eannounceqV 85 eannounceqhe -40 eannounceqhis 23
eannounceqit 99 eannounceqon 90 eannounceqthat -61 eannounceqthe -6 eannounceqthey -69
eannouncerightindirect 21 eannouncerightmixed 102 eannouncethat -47 eannouncethe -6 eannouncethey -69
eannounceuN 77 eannounceuhe -29 eannounceun -32 eannouncev 51 eanswer -26 eanswerfronteddirect 24
eanswerpast 106 eanswerq 108 eansweruN -70 eanswerv -27 eapplaud -90 eapplaudv -90 eargue 46 eargueN -25
earguebase 90 earguefrontedindirect -9 eargueing 14 eargueq, 110 eargueq. -73 eargueqin -53 eargueqthat -68
eargueqthe 197 eargueresumedindirect 47 earguerightindirect 45 earguerightmixed 67 earguethat -39
earguethe -53 earguethird 64 eargueuD 18 eargueuN 26 eargueuhe -107 eargueun 24 eargueushe 125
eargueuthey 153 eargueuwho 95 earguev 83 eask -7 eask- -86 easkGcue 7 easkVcue 30 easkbase 6
easkfronteddirect 151 easkfrontedindirect -111 easkfrontedmixed -50 easking 21 easkpast -10 easkq 14
easkq, -50 easkqA -78 easkqN 41 easkqa 35 easkqby 85 easkqfor 101 easkqif 135 easkqn 19 easkqthe -11
easkqthem 57 easkqto -68 easkqwhether 135 easkrightindirect 11 easkrightmixed 82 easkthird -95 easkuN 8
easkuhe 32 easkui 4 easkun 7 easkushe -30 easkuwe -48 easkv 13 eassert 39 eassertpast 71 eassertqthat 156
eassertrightindirect 16 eassertrightmixed 68 eassertthat 156 eassertuN 87 eassertuhe 78 eassertv -21
eassure -29 eassurepast 47 eassureuN -29 eassurev -29 ebegin 35 ebeginN -203 ebeginfrontedindirect 26
ebeginpast -32 ebeginqG -180 ebeginqto -218 ebeginthe -122 ebeginuN -198 ebeginun -125 ebeginuwhich 71
ebeginv 41 eblame- -28 eblameN 69 eblamebase 20 eblamen 124 eblamepast -35 eblameqN 69 eblameqn 124
eblameqthe 50 eblamerightindirect 94 eblamerightmixed -102 eblamethe 50 eblameun -30 eblamev 25 eblast -9
eblast- 11 eblastN 23 eblastpast 109 eblastqN 27 eblastqthe -16 eblastrightindirect 68 eblastrightmixed -99
eblastthe -16 eblastuN -54 eblastuhe -51 eblastun 18 eblastv -28 eboastpast 18 eboastqA 91 eboastqof 153
eboastqthat 136 eboastrightindirect 13 eboastrightmixed -25 eboastthat 136 eboastuN 110 eboastun -95
eboastv -59 ebrand -44 ebrandbase -11 ebrief 23 ebriefon 23 ebriefpast 23 ebriefqon 23
ebriefrightindirect 23 ecall -10 ecall- 68 ecallGcue 55 ecallJ -139 ecallN 21 ecallVcue 44 ecalla -7
ecallbase -4 ecallher 32 ecallhim 168 ecallhimself 77 ecallhis 17 ecalling 38 ecallinto 23 ecallit 14
ecalln -56 ecallout 30 ecallpast -25 ecallq -58 ecallqJ -139 ecallqN 22 ecallqa -7 ecallqfor 14
ecallqher 32 ecallqhim 168 ecallqhimself 77 ecallqhis 17 ecallqinto 23 ecallqit 14 ecallqn -56 ecallqon 25
ecallqout 30 ecallqq -20 ecallqthe 41 ecallqthem 100 ecallqto -40 ecallqwith 8 ecallrightdirect -30
ecallrightindirect -4 ecallrightmixed 4 ecallthe 23 ecallthem 100 ecallthird 76 ecalluD 105 ecalluN 63
ecalluhe 4 ecallun -76 ecallushe -110 ecalluthat -11 ecalluthey -43 ecalluwho 44 ecallv -71 ecallwith 8
ecaution 74 ecautionVcue 74 ecautionpast 69 ecautionqthat 68 ecautionrightindirect 57 ecautionv 74
echallenge -27 echallenge, -33 echallenge- -178 echallengeand -22 echallengefrontedindirect 148
echallengein -15 echallengeing -37 echallengepast -23 echallengeqN 61 echallengeqto -136
echallengerightindirect -229 echallengerightmixed -27 echallengethird 4 echallengeuN -20 echallengeun 55
echallengeuwho -34 echallengev 61 echant -26 echant- 147 echantpast 9 echantq 36 echantq, -64 echantqq 51
echantrightdirect 41 echantun 5 echantv -112 ecite 41 ecite- 47 eciteJ 160 eciteN -26 ecitea -45
ecitehis 160 eciteing 88 eciten 52 eciteqJ 160 eciteqN 27 eciteqhis 18 eciteqn 52 eciteqthe 66
eciterightindirect 99 eciterightmixed 217 ecitethe -29 ecitethird 40 eciteuN -5 eciteuhe 162 eciteun -8
ecitev 24 eclaim 27 eclaimN 129 eclaimVcue 49 eclaimbase 122 eclaimfrontedindirect 76 eclaimhe 188
eclaiming -93 eclaimn 46 eclaimpast 14 eclaimq, 61 eclaimqN 129 eclaimqhe 188 eclaimqn 6 eclaimqthat 78
eclaimqthe -57 eclaimqto 36 eclaimrightindirect 15 eclaimrightmixed -29 eclaimthat -19 eclaimthird 49
eclaimuN -27 eclaimuhe 43 eclaimun 70 eclaimushe -55 eclaimuwho 136 eclaimv 19 eclose 30
eclosefrontedindirect 43 eclosepast -184 ecloseun 92 eclosev 48 ecomment -4 ecomment- -63 ecommentbase -93
ecommenton 129 ecommentqon 129 ecommentrightindirect -4 ecommentrightmixed 11 ecommentthird -39
ecommentuN 54 ecommentun -38 ecommentv 21 ecompare -36 ecompare- -70 ecompareN -152 ecompareVcue -166
ecompareing -8 ecomparepast 8 ecompareqto -195 ecompareqwith -25 ecomparerightindirect -40
ecomparerightmixed 22 ecompareuN -83 ecompareun -60 ecomparev 13 ecomparewith -25 ecomplain 41
ecomplainpast 96 ecomplainqA 103 ecomplainqthat 85 ecomplainrightindirect 10 ecomplainrightmixed 83
ecomplainthat 85 ecomplainuN 211 ecomplainun 14 ecomplainv 24 econcede -11 econcedeing -78 econcedepast 43
econcedeqthat 143 econcederightindirect 25 econcedethat 25 econcedeuN -64 econcedeun 56 econcedev -11
econclude 54 econcludebase 33 econcludefronteddirect 40 econcludefrontedindirect 62 econcludepast 89
econcludeq 78 econcludeq, -3 econcludeq. 74 econcludeqthat -61 econcluderightdirect 43
econcluderightindirect 28 econcluderightmixed -16 econcludethat -61 econcludethird -51 econcludeuN 210
econcludeuhe -19 econcludeun 90 econcludeuthey 53 econcludev 54 econdemn 30 econdemn- 116 econdemning -17
econfirm 25 econfirm- -8 econfirmpast -43 econfirmqthat 153 econfirmrightindirect 18 econfirmthat 153
econfirmuN 111 econfirmun 77 econfirmv 50 econtend -64 econtendqthat 171 econtendrightindirect 40
econtendthat 171 econtendthird 169 econtendv -64 econtinue -27 econtinue- 43 econtinueA -9
econtinuefronteddirect -18 econtinuefrontedindirect -118 econtinuefrontedmixed 8 econtinueing -55
econtinuepast -15 econtinueq 38 econtinueq, 60 econtinueq. -33 econtinueq: 144 econtinueqto 30
econtinuerightdirect 64 econtinuethird 43 econtinueuN -111 econtinueuhe 148 econtinueun 140
econtinueushe -24 econtinuev -42 econvince -15 econvincerightindirect 58 econvincethat -67 econvincev -15
ecredit -16 ecreditun -46 ecriticize -20 ecriticize- -27 ecriticizeN -6 ecriticizeing -106
ecriticizepast 45 ecriticizeqN -3 ecriticizeqthe 40 ecriticizerightindirect -62 ecriticizethe 40
ecriticizeuN -104 ecriticizeun -121 ecriticizev 13 edeclare 32 edeclare- 6 edeclareN -45 edeclarea -98
edeclarebase 38 edeclarefronteddirect 84 edeclareing 16 edeclaren 42 edeclarepast -11 edeclareq 110
edeclareq. 51 edeclareqN -52 edeclareqa -98 edeclareqin 107 edeclareqn 42 edeclareqthat 151
edeclareqthe -40 edeclarerightdirect 56 edeclarerightindirect -30 edeclarerightmixed 108 edeclarethat 197
edeclarethe -40 edeclarethird 119 edeclareuN 28 edeclareuhe -57 edeclareun 128 edeclareuwho -114
edeclarev 26 edecline 10 edeclineVcue 17 edeclinefrontedindirect 72 edeclinepast 81 edeclineqto 17
edeclinerightindirect 40 edeclineuN -18 edeclineun 11 edeclineuwho -132 edeclinev 10 edecry 128 edecry- 125
edecrypast 128 edecryqthe 62 edecryrightindirect 116 edecrythe 62 edecryuN 63 edecryv 48 edefend -52
edefend- 23 edefendbase -159 edefendhis -113 edefending -7 edefendqhis -113 edefendqthe 81
edefendrightindirect -43 edefendthe 81 edefenduN -188 edefendun 15 edefendv -99 edemand 46 edemand- 122
edemandJ -64 edemandpast -6 edemandqJ -64 edemandqthat 127 edemandrightindirect 45 edemandthat 127
edemandthird 174 edemanduN 150 edemandun -4 edemandv -37 edenounce -31 edenounce- -58 edenounceing -15
edenouncepast -136 edenounceqthe 4 edenouncerightindirect -17 edenouncethe -17 edenounceuN 86
edenounceun -107 edenouncev 18 edeny 43 edeny- 37 edenyany 127 edenying -29 edenyn 16 edenypast 38
edenyqany 127 edenyqn 16 edenyqthat 152 edenyqthe 4 edenyrightindirect -23 edenythat 152 edenythe 4
edenythird 44 edenyuN -49 edenyun 103 edenyv 60 edescribe 17 edescribe- 91 edescribeN 209 edescribebase -15
edescribehimself 136 edescribehis 119 edescribeing 105 edescribeit -29 edescriben 113 edescribepast -20
edescribeqN 209 edescribeqhimself 136 edescribeqhis 119 edescribeqit -29 edescribeqn 113 edescribeqthe 69
edescriberightindirect 41 edescriberightmixed 135 edescribethe 69 edescribethird -58 edescribeuN -63
edescribeuhe 166 edescribeun 20 edescribeushe 146 edescribeuwho -54 edescribev -99 edetail -71 edetail- -19
edetailrightindirect -12 edetailthe -124 edetailun 5 edetailv -168 edisclose -9 edisclosepast 155
ediscloserightindirect -9 edisclosev 195 eemphasize 57 eemphasizepast 70 eemphasizeqthat 71
eemphasizerightindirect 62 eemphasizethat 77 eemphasizeuN 42 eemphasizev 57 eencourage -34
eencourageVcue -15 eencourageing -29 eencourageqn 45 eencouragerightindirect -126 eencourageuit -160
eencouragev 14 eestimate 33 eestimatepast 38 eestimaterightindirect 50 eestimaterightmixed -24
eestimatethat 8 eestimatethird -6 eestimateuN 55 eestimateun 54 eestimatev -27 eexplain 17 eexplain- -13
eexplainfronteddirect 76 eexplainfrontedindirect -3 eexplainhow 111 eexplaining 7 eexplainpast 122
eexplainq -20 eexplainq, 9 eexplainq. 51 eexplainqN 104 eexplainqhow 111 eexplainqthat 128 eexplainqthe 249
eexplainqwhy 53 eexplainresumedindirect 20 eexplainrightmixed 122 eexplainthat -20 eexplainthe 110
eexplainthird -63 eexplainuN -26 eexplainuhe 129 eexplainun -20 eexplainushe 84 eexplainv 23 eexplainwhy 55
efire -27 efirefrontedindirect -106 efirepast -27 efirev -27 ego -38 ego- -68 egobase 60
egofrontedindirect -32 egofrontedmixed 66 egoing -24 egopast -76 egoq 27 egoqon 123 egoqq -48 egoqto 69
egorightdirect 46 egothird 5 egouN 11 egoun 5 egov 8 ehighlight -33 ehighlightfrontedindirect 55
ehighlighting 12 ehighlightv -33 eindicate 45 eindicatebase 41 eindicatefrontedindirect 32
eindicatepast -27 eindicateq, 170 eindicateqthat -27 eindicaterightindirect -39 eindicatethat -27
eindicatethird 92 eindicateuN -10 eindicateun 74 eindicatev 13 einform 29 einformpast 96
einformrightindirect 96 einformv 29 einsist 26 einsistbase 11 einsistfrontedindirect -114 einsisting 198
einsistpast -13 einsistq, 49 einsistqthat -30 einsistqthey 119 einsistrightindirect 39
einsistrightmixed 222 einsistthat -21 einsistthey 119 einsistthird 29 einsistuN 63 einsistuhe -27
einsistun -11 einsistv 73 einstruct 4 einstructpast 4 einstructrightindirect 4 einstructv 4 einvite -73
einviteVcue -85 einviteing 40 einvitepast -112 einviterightindirect -132 einviteuN -87 einviteuit -129
einviteun 11 einvitev -73 ejoke 21 ejoke- 51 ejokepast 41 ejokeq 130 ejokeq, -83 ejokeqthat 137
ejokerightindirect 37 ejokethat 172 ejokeuN -43 ejokeuhe 108 ejokeun 17 ejokev -26 elabel -178 elament 36
elamentpast 63 elamentrightmixed -50 elamentuN 55 elamentv 124 elaugh -17 elaughv -17 emaintain -95
emaintaina -45 emaintainpast -50 emaintainqa -60 emaintainqthat 126 emaintainrightindirect -85
emaintainthat 126 emaintainthird -90 emaintainuN -44 emaintainv -80 emention 40 emention- 40 ementionN 32
ementioning -18 ementionpast 97 ementionqN 32 ementionqthe 112 ementionrightindirect 61 ementionthe 112
ementionthird -9 ementionuN 73 ementionuhe 179 ementionun -40 ementionv 13 emock -16 emock- -115 emockN -81
emocking 128 emockpast -178 emockqN -46 emockrightindirect -40 emockuN 18 emockun -51 emockv 17 enote 53
enote, 164 enote- -43 enoteN 148 enotebase 33 enotefronteddirect 46 enotefrontedindirect 111 enoteher -60
enoteing 98 enotepast -7 enoteq 69 enoteq, 174 enoteq. 112 enoteqher -60 enoteqthat 11 enoteqthe -19
enoteresumedindirect -18 enoterightdirect 25 enoterightindirect 20 enoterightmixed 17 enotethat 14
enotethe 21 enotethird 216 enoteuN 57 enoteun 45 enoteushe 164 enoteuthey 134 enotev 92 eobserve 33
eobservepast 51 eobservev 33 eoffer -23 eofferN 151 eofferbase 117 eofferfrontedindirect -14
eofferfrontedmixed 9 eoffering -161 eofferpast 23 eofferq -47 eofferqA -76 eofferqa -179 eofferqq -18
eofferuN -64 eofferuhe 17 eofferun 78 eofferuwho -85 eofferv -62 eorder -40 eorderbase 111 eorderpast -31
eorderrightindirect -49 eorderrightmixed 194 eorderun -145 eorderv 23 eplead -85 epleadfrontedindirect -85
epleadpast -85 epleadv -85 epledge 34 epledge- 12 epledgeGcue 119 epledgeVcue 21 epledgeall -28
epledgebase -13 epledgeing 192 epledgen 10 epledgepast -32 epledgeqn -42 epledgeqthat 75 epledgeqto 39
epledgerightindirect -22 epledgerightmixed 137 epledgethat 75 epledgethird 150 epledgeu# -181 epledgeuN 49
epledgeuhe 56 epledgeun -46 epledgeuwho -11 epledgev 47 epoint 15 epointfrontedindirect -126
epointfrontedmixed -31 epointin -94 epointing 116 epointpast -72 epointq 171 epointqout -35 epointqto 39
epointthe -55 epointthird -180 epointu# -106 epointuN 38 epointun -23 epointv 10 eportray -25 eportrayN 66
eportraypast -11 eportrayrightindirect -85 eportrayv -4 epost 14 epostfrontedindirect 68 epostpast 66
epostq 103 epostun 23 epostv 13 epraise 11 epraise- -87 epraiseN -44 epraisepast -23 epraiseqN -44
epraiserightindirect -95 epraiseuN -26 epraisev 64 epredict 29 epredict- 98 epredictN 24 epredictbase 153
epredictfrontedindirect 158 epredicting -139 epredictn 31 epredictpast 46 epredictq, 104 epredictqn 6
epredictqthat 6 epredictqthe -41 epredictrightindirect 81 epredictrightmixed -32 epredictthat 13
epredictthe -41 epredictuN 13 epredictuhe 126 epredictun 94 epredictushe -24 epredictv -19 epress -35
epress, -110 epress- -106 epressVcue 158 epressbase -73 epressfronteddirect 71 epresspast 93 epressq 140
epressqN -15 epressqn -135 epressrightindirect -113 epressrightmixed 48 epressuN 32 epressun -78 epressv 11
eproclaim 78 eproclaimpast 10 eproclaimv 99 eproject -82 eprojectv -82 epromise 42 epromise- -36
epromiseGcue 7 epromiseJ 71 epromiseN 66 epromiseVcue -16 epromisea 94 epromisebase -52 epromiseing 28
epromisepast 51 epromiseq, 146 epromiseqJ 71 epromiseqN 16 epromiseqthat -49 epromiseqto -24
epromiserightmixed 43 epromisethat -49 epromisethird -4 epromiseuN 22 epromiseuhe -46 epromiseun -23
epromiseushe 165 epromisev 54 epropose 17 epropose- 71 eproposeG 40 eproposeJ -70 eproposea -56
eproposeing 8 eproposen 92 eproposepast 51 eproposeqG 17 eproposeqJ -70 eproposeqa -56 eproposeqn 92
eproposeqto -33 eproposerightmixed 98 eproposeuN 11 eproposeuhe 187 eproposeun 84 eproposev -26
eprotest -53 eprotestN -136 eprotestqn 10 eprotestrightindirect -29 eprotestun -140 eprotestv -27
equestion -54 equestioning -176 equestionqA 22 equestionthird -5 equestionuhe -3 equestionun -15
equestionv -95 eread -24 ereadfronteddirect 191 ereadpast -49 ereadq -77 ereadq, -180 ereadq. 77 ereadqq 28
ereadrightdirect -55 ereadthird 147 ereaduit 80 ereadun 85 ereaduthat -92 ereadv -7 ereason 39
ereasonrightindirect -222 ereasonthird 39 ereasonv 47 erecall 30 erecallbase -12 erecallfronteddirect 61
erecallfrontedmixed 50 erecalling 99 erecallpast -6 erecallq 95 erecallq, -52 erecallqN 104 erecallqthat 96
erecallqthe 167 erecallrightindirect 44 erecallrightmixed 179 erecallthat 146 erecallthe -57 erecalluN -47
erecalluhe 94 erecallun -48 erecallushe -18 erecallv 62 erecommend 11 erecommend- -5 erecommendpast 11
erecommendrightindirect 79 erecommendv 19 erefuse -19 erefuseGcue 92 erefuseVcue -35
erefusefrontedindirect -156 erefuseing 87 erefusepast -25 erefuseqto -16 erefuserightindirect 18
erefuseuN 9 erefuseun -175 erefusev -17 ereiterate 21 ereiteratehis -38 ereiteratepast -51
ereiterateqhis -38 ereiterateqthat -10 ereiteraterightindirect -12 ereiteratethat 26 ereiterateuN 65
ereiterateuhe -61 ereiterateun 113 ereiteratev 41 ereject -54 ereject- -163 erejectpast 6
erejectrightindirect -54 eremark -4 eremarking 79 eremarkpast 27 eremarkq 151 eremarkq, -131
eremarkqthat 71 eremarkrightindirect -93 eremarkrightmixed 78 eremarkthat 71 eremarkthird -12 eremarkuN 35
eremarkun -55 eremarkv 3 eremind -74 eremindpast -41 eremindv -15 erepeat 16 erepeat- -69 erepeata -24
erepeathis -65 erepeating 38 erepeatpast -60 erepeatqa -24 erepeatqhis -65 erepeatqthe 51
erepeatrightindirect -22 erepeatthe -46 erepeatuN 55 erepeatv 117 ereply -63 ereply- -21
ereplyfronteddirect 135 ereplypast -63 ereplyq -6 ereplyq, -69 ereplyq. 104 ereplyq: 160
ereplyrightdirect -29 ereplyuN 302 ereplyv -60 ereport 9 ereport, 121 ereport- 54 ereportG 33 ereportJ 178
ereportN 27 ereportfronteddirect -151 ereportfrontedindirect 80 ereportfrontedmixed 77 ereportin 59
ereporting 17 ereporton 14 ereportpast 4 ereportq -92 ereportq. 194 ereportqA -25 ereportqG -51
ereportqJ 152 ereportqN 96 ereportqin 6 ereportqn -66 ereportqon -54 ereportrightdirect 142
ereportrightindirect 23 ereportrightmixed 60 ereportthat 33 ereportthe -64 ereportun 23 ereportv 15
erequest -11 erequest- -8 erequestn -116 erequestpast -194 erequestqn -116 erequestrightindirect -28
erequestuN 77 erequestun -64 erequestuwho -107 erespond -6 erespond, -97 erespond- -83 erespondVcue -19
erespondby 39 erespondfronteddirect 87 eresponding -74 erespondpast 12 erespondq 172 erespondq, -85
erespondq. 51 erespondqby 39 erespondqthat 91 erespondqto -33 erespondqwith 17 erespondrightdirect 128
erespondrightindirect 5 erespondrightmixed -19 erespondthat 205 erespondthird 46 eresponduN -7
eresponduhe -72 erespondv 27 ereveal 44 ereveal, 146 erevealJ -49 erevealN 4 erevealpast -22 erevealq, 146
erevealqJ -49 erevealqN -32 erevealqthat 154 erevealrightindirect -5 erevealthat 154 erevealthird 52
erevealuN 29 erevealun 144 erevealv 33 erule -32 erulefrontedindirect -99 eruleqthat 16
erulerightindirect -21 erulethat -21 erulethird -113 eruleun -73 erulev -32 esay 19 esay# -11 esay, 57
esay- -28 esayA 92 esayE 99 esayG 15 esayJ -32 esayN 31 esayVcue -68 esaya -12 esayafter 209 esayand -14
esayany -54 esayas -10 esayat 44 esaybase 13 esaybecause 17 esaybut 158 esayby 38 esaycould 56 esayfor 60
esayfronteddirect -8 esayfrontedindirect 154 esayfrontedmixed 13 esayhad 90 esayhe 10 esayher 13 esayhis 43
esayif 42 esayin 10 esaying 8 esayis -22 esayit 96 esayits 138 esaymany 156 esayn 8 esayof -137 esayon -58
esaypast 7 esayq 31 esayq# 68 esayq, 52 esayq- -69 esayq. 45 esayq: -124 esayqA -42 esayqG 58 esayqJ 90
esayqN 95 esayqV 143 esayqVcue 208 esayqa -33 esayqafter 94 esayqany -79 esayqas 40 esayqat 51
esayqbefore 97 esayqby 101 esayqduring -6 esayqfor 44 esayqhe -4 esayqher -13 esayqhis 23 esayqif 178
esayqin 119 esayqis -9 esayqit 68 esayqits 90 esayqn 63 esayqof -62 esayqon -25 esayqq -22 esayqshe -19
esayqsome 132 esayqthat 45 esayqthe 48 esayqtheir 11 esayqthey -4 esayqthis -82 esayqthose 71 esayqto 44
esayqwhen -6 esayqwith 112 esayresumeddirect 52 esayresumedindirect 5 esayresumedmixed 69
esayrightdirect 33 esayrightindirect 32 esayso 26 esaysome 81 esaythat 43 esaythe 72 esaytheir 15
esaythey 5 esaythird 35 esaythis -66 esaythose 146 esayto -14 esayu# 48 esayuD 278 esayuN 53 esayuhe 25
esayui -68 esayuit -55 esayun 51 esayushe 24 esayuthat 35 esayuthey -40 esayuwho 43 esayuyou 43 esayv 27
esaywas -7 esaywere 13 esaywhat 150 esaywhatever -19 esaywhen 48 esaywhile -111 esaywill 68 esaywith -98
esaywould 10 eshoot -77 eshootfrontedindirect -73 eshootfrontedmixed -99 eshootpast -45 eshootq 116
eshootqA 116 eshootuN 116 eshootun -101 eshootv -77 eshout 82 eshout- 45 eshoutpast 43 eshoutq 82
eshoutq, 43 eshoutrightdirect 82 eshoutun 72 esignal 21 esignalpast 4 esignalun -10 esignalv 82 eslam 40
eslam- 138 eslamN 31 eslampast 108 eslamqN 31 eslamqthe -8 eslamrightindirect 88 eslamrightmixed -40
eslamthe -8 eslamuN -56 eslamv -55 estate -17 estate- -84 estateG -92 estateN -140 estateVcue -19
estateand -48 estatefronteddirect 106 estatefrontedindirect 45 estateing 161 estatelike -75 estatepast 88
estateq 148 estateq- -120 estateq. -75 estateqA 23 estateqG -92 estateqN -96 estateqVcue -25 estateqand -48
estateqin -92 estateqlike -75 estateqthat 44 estateqto -49 estateqwhere 12 estaterightdirect 72
estaterightindirect -35 estaterightmixed 49 estatethat 47 estatethird -76 estateu# -112 estateuD 44
estateuN 22 estateuhe -36 estateuit 167 estateun -20 estatev -16 estatewhere 12 estress -14 estressv -14
esuggest 28 esuggest- 32 esuggestN 14 esuggestbase 54 esuggestfrontedindirect -43 esuggesthe -41
esuggesting 63 esuggestn 156 esuggestpast 45 esuggestqN 117 esuggestqa -13 esuggestqhe -41 esuggestqin 7
esuggestqn 55 esuggestqshe 91 esuggestqthat 10 esuggestqthe -35 esuggestqthey 119 esuggestrightindirect 45
esuggestrightmixed -14 esuggestshe 91 esuggestthat -8 esuggestthe -35 esuggestthey 119 esuggestthird -12
esuggestuN 62 esuggestuhe -77 esuggestun 35 esuggestuthat 43 esuggestuwho -17 esuggestv 35 etell' -9
etell, -82 etell- -68 etellA 10 etellE -125 etellG 130 etellGcue 25 etellJ -6 etellN 82 etellVcue -89
etella 21 etelland 15 etellbase 60 etellfronteddirect 105 etellfrontedindirect 95 etellfrontedmixed 10
etellhe 114 etellhis 146 etelling 15 etelln 10 etellof 31 etellon -31 etellpast 31 etellq -36 etellq# 122
etellq, 29 etellqJ -102 etellqN 18 etellqa 45 etellqan -27 etellqher -43 etellqhim -143 etellqhis 106
etellqme 11 etellqn 113 etellqthe 21 etellqthem 50 etellqus 158 etellresumedindirect 13 etellrightdirect 10
etellrightindirect -38 etellrightmixed -18 etellthat 106 etellthe 25 etellthey -39 etellthird -69
etelluD -34 etelluN 14 etelluit -42 etellun 55 etellushe 57 etelluwho -80 etellv 5 etellwho -9 eterm -131
eterm- -74 etermbase -110 etermrightindirect -119 etermthird -61 etermun -138 etestify 39 etestifybefore 36
etestifyqbefore 36 etestifyrightindirect -5 etestifyuN -55 etestifyv 39 ethank -37
ethankfrontedindirect -114 ethankqto -59 ethankthird -114 ethankuN -84 ethankv 30 ethreaten 11
ethreatenVcue -55 ethreatening 61 ethreatenpast -28 ethreatenqto -97 ethreatenrightindirect -97
ethreatenuN 43 ethreatenv 44 etout -60 etoutrightindirect -23 etweet 10 etweet- 219 etweeta -13
etweetfronteddirect 240 etweeting 91 etweetpast -41 etweetq 57 etweetq, 232 etweetq. 63 etweetq: -79
etweetqA 122 etweetqN 178 etweetqa -13 etweetqon 146 etweetqthat 31 etweetrightdirect -11
etweetrightindirect 69 etweetrightmixed 35 etweetthat 31 etweetuN 54 etweetuhe -81 etweetun -85
etweetv -101 eurge -20 eurge- 55 eurgeGcue 12 eurgeVcue 45 eurgeing 11 eurgepast -14 eurgeqN 118
eurgeqhim 27 eurgeqn 23 eurgeqthe 3 eurgerightindirect 12 eurgerightmixed 11 eurgeuN -43 eurgeuhe -27
eurgeun 4 eurgev -41 evow 56 evow- 102 evowGcue 94 evowVcue 25 evowing 94 evowpast -50 evowq, 118
evowrightindirect 162 evowrightmixed 11 evowthird 153 evowuN 25 evowuhe -49 evowun 20 evowushe 154 evowv 12
ewarn 70 ewarnbase 139 ewarning 64 ewarnof 122 ewarnpast 13 ewarnq 150 ewarnqof 164 ewarnqthat -29
ewarnrightindirect -5 ewarnrightmixed 75 ewarnthat 5 ewarnuN 34 ewarnuhe 167 ewarnun 6 ewarnv 18
ewonder -80 ewonderpast 14 ewonderv -80 ewrite- 196 ewriteN 72 ewritebase 70 ewritebut -99
ewritefronteddirect 276 ewritefrontedindirect 28 ewritefrontedmixed -39 ewriteing -98 ewritepast 33
ewriteq 124 ewriteq, 102 ewriteq. 45 ewriteq: 91 ewriteqA 105 ewriteqN -24 ewriteqa -125 ewriteqin -93
ewriteqon 130 ewriteqq 192 ewriteqthat 82 ewriteqto 17 ewriteresumedindirect -42 ewriterightindirect 13
ewriterightmixed 258 ewritethat 89 ewritethe 146 ewritethird 53 ewriteuhe 69 ewriteun 99 ewriteushe -40
ewritev -35 eyell 88 eyell- 58 eyellpast 50 eyellq 88 eyellrightdirect 88 eyellun 50 f#according 31
f#fronted -28 f#right 17 f'right -71 f(fronted 6 f,right -35 f-right -57 fAfronted -14 fAresumed 25
fAright -9 fEresumed -6 fEright -82 fGcueright 53 fGright 30 fJaccording 47 fJfronted -6 fJright 12
fNaccording -4 fNfronted 10 fNresumed 56 fNright -28 fNtranscript -49 fVcueresumed -110 fVcueright 43
fVfronted 154 fVresumed -54 fVright 67 faaccording 99 fafronted 18 fafteraccording 22 fafterfronted 7
fafterright 14 fagainstright 135 fallright 43 fandaccording -20 fandfronted -54 fandresumed -7
fandright -25 fanotherright 122 fanright 21 fareright 172 faresumed -87 faright 25 fasaccording -7
fasfronted -67 fasright -87 fataccording 35 fatfronted -32 fatright -24 fbecausefronted -105
fbecauseresumed 180 fbeforeresumed 94 fbeforeright 14 fbothright 41 fbutaccording -12 fbutresumed -19
fbyright -19 fcouldresumed 27 fduringright -98 feachright -6 fforaccording -70 fforfronted 39 fforright -50
ffromright 14 fhasresumed -54 fheaccording -4 fhefronted 31 fheresumed 162 fherfronted 66 fheright -4
fherright 5 fhimright 68 fhimselfright -30 fhisaccording -8 fhisfronted 193 fhisright 66 fhowright -4
fiffronted -35 fifright 21 finaccording 42 finfronted -54 finresumed -58 fintoright 13 fisresumed 40
fisright -20 fitaccording 20 fitfronted 74 fitresumed -46 fitright 5 fitselfright -147 fitsright 29
flikeright -75 fmanyfronted -23 fmanyright 159 fnaccording 61 fnfronted 38 fnoright -62 fnresumed 152
fofright 20 fonaccording 123 fonfronted -165 fonright 39 foutright 57 foverright -35 fqaccording -7
fqcontinued 10 fqfronted 123 fqinherited -46 fqresumed 59 fqright -52 fshefronted 12 fsheresumed -4
fsheright 30 fsofronted -86 fsomeright 103 fthataccording 7 fthatfronted -77 fthatresumed 150 fthatright -5
ftheaccording 11 fthefronted 5 ftheirright 51 fthemright 45 fthemselvesright 122 ftheresumed -73
ftheright 9 ftheyfronted 129 ftheyright 24 fthisfronted 18 fthisright 13 fthosefronted 97 fthoseright 25
fthoughfronted 52 ftoresumed -18 fwasresumed -85 fwasright 9 fwereright 23 fwhatright 135 fwhenfronted -33
fwhenright -57 fwhereright 12 fwhetherright -114 fwhilefronted 74 fwhoright -20 fwhyright 11
fwithfronted -13 fwithresumed -35 fwithright -17 fwouldresumed 150 fxright -15 g-# -13 g-J 47 g-N -4
g-a 142 g-after 22 g-and -56 g-as -7 g-at 35 g-but -12 g-for -70 g-he -4 g-his -8 g-in 6 g-it 20 g-n 32
g-on 123 g-q -7 g-that 7 g-the 15 gbase, -50 gbaseA 60 gbaseJ -11 gbaseN -4 gbaseVcue -21 gbasea -22
gbaseand -14 gbasefrom 61 gbasefronted -19 gbasehe -27 gbasehis 113 gbaseif -57 gbasein 71 gbaseis -26
gbaseit -3 gbasen 53 gbaseof -58 gbaseon -16 gbaseq 88 gbaseresumed 46 gbaseright -5 gbaseshe -15
gbasethat -7 gbasetheir -14 gbasethey 29 gbasethis 16 gbasewas -75 gbasewith -14 ging# 34 ging, -66
gingA -128 gingGcue 27 gingJ -32 gingN 47 gingV -27 ginga 28 gingand 7 gingat 60 gingfor -86
gingfronted -67 ginghe 9 gingher -51 ginghim -91 ginghimself -53 ginghis -23 gingin -66 gingit -15
gingn -46 gingof 51 gingout -23 gingq 13 gingresumed -11 gingright -4 gingshe -26 gingthat 48 gingthe 58
gingthem 67 gingthey 78 gingwhy -4 gingx -127 gpast# -5 gpast' -67 gpast( 155 gpast, 16 gpast- 7 gpastA -98
gpastE 78 gpastG 51 gpastJ 16 gpastN -15 gpastV 50 gpastVcue 47 gpasta 5 gpastafter -12 gpastall 43
gpastan -18 gpastand -84 gpastanother 19 gpastany 3 gpastare 132 gpastas -96 gpastat -27 gpastbecause 47
gpastbefore -20 gpastboth 30 gpastbut -11 gpastby -34 gpastcould 56 gpastdespite 5 gpastduring -41
gpastfor 56 gpastfrom 57 gpastfronted 5 gpasthad 90 gpasthas -54 gpasthe 68 gpasther 6 gpasthim 149
gpasthimself -19 gpasthis 21 gpasthow 80 gpastif 42 gpastin -40 gpastis 69 gpastit 58 gpastits 15
gpastmany 168 gpastn 46 gpastno -74 gpastof 19 gpaston -80 gpastover -35 gpastq 29 gpastresumed -56
gpastright -13 gpastshe 40 gpastso 45 gpastsome 125 gpastthat 42 gpastthe 5 gpasttheir 82 gpastthem -43
gpastthey 11 gpastthis 54 gpastthose 91 gpastthough -105 gpastto 66 gpastwas -3 gpastwere 37 gpastwhat 72
gpastwhen -111 gpastwhile -17 gpastwhy 162 gpastwith -44 gpastwould 29 gthird# 137 gthird, 5 gthird- 26
gthirdA 85 gthirdG -5 gthirdGcue 115 gthirdJ 12 gthirdN -50 gthirdV 123 gthirda 82 gthirdand 55
gthirdare 52 gthirdbut -69 gthirdby -45 gthirdfrom -50 gthirdfronted 4 gthirdhe 82 gthirdher 104
gthirdhimself 103 gthirdhis 91 gthirdin -49 gthirdis -5 gthirdit 41 gthirdits 81 gthirdlike -75 gthirdn -36
gthirdof 50 gthirdq 119 gthirdresumed -23 gthirdright -3 gthirdshe 39 gthirdthat -47 gthirdthe -54
gthirdthey 51 gthirdthis 58 gthirdwhere 12 gthirdwhy 129 gthirdwith -14 h#_n 28 h#_of 44 h'_q -46 h,_A 15
h,_G -142 h,_Gcue 260 h,_N -35 h,_Vcue 111 h,_and -93 h,_he 38 h,_n 92 h,_the -52 h-_and -39 hA_# 43
hA_, 38 hA_A 104 hA_G -52 hA_N -45 hA_are 163 hA_in 50 hA_that -27 hA_to 47 hG_# 178 hG_J 124 hG_N 28
hG_a 182 hG_n 70 hG_the -29 hGcue_N 12 hGcue_for -14 hGcue_him 150 hGcue_his -62 hGcue_n -18 hGcue_on 84
hGcue_the 93 hGcue_to -43 hJ_A 6 hJ_J 181 hJ_N 56 hJ_n -44 hJ_than 41 hN_# -136 hN_' 59 hN_, -53 hN_- 76
hN_. -178 hN_A -5 hN_E -24 hN_J 82 hN_N 13 hN_V 51 hN_Vcue 67 hN_a 42 hN_and 198 hN_are 98 hN_as 144
hN_at -78 hN_could 162 hN_during -167 hN_for -64 hN_had -89 hN_has 100 hN_his 136 hN_in -148 hN_is -55
hN_n 21 hN_of 35 hN_on -101 hN_q 65 hN_should -46 hN_that 25 hN_the 133 hN_to 49 hN_was 116 hN_will 233
hN_would 82 hN_x 194 hV_J 100 hV_N -65 hV_to 121 hVcue_, -120 hVcue_A -82 hVcue_J 135 hVcue_N 59 hVcue_a 14
hVcue_for 41 hVcue_her 56 hVcue_him -51 hVcue_if 108 hVcue_n 35 hVcue_on 29 hVcue_that 193 hVcue_the -14
hVcue_them 33 hVcue_to -25 hVcue_whether 135 ha_# 59 ha_A -40 ha_J 13 ha_N -33 ha_V 135 ha_few -102 ha_n 50
ha_q 39 hafter_N 7 hafter_the -181 hall_N -28 han_G -65 han_n 56 hand_A -53 hand_G -191 hand_N -16
hand_in 32 hand_n 26 hand_the 90 hanother_n 12 hany_n 17 has_N 56 has_a 9 has_he -80 has_the -88 hat_J 64
hat_N -10 hat_the -89 hbecause_N 65 hbut_, -48 hbut_A 21 hbut_N -18 hbut_the 114 hbut_when 10
hbut_while -171 hby_G -7 hby_Gcue 138 hby_J 27 hby_N -143 hby_the -71 hduring_the 103 hfor_N 6 hfor_n -124
hfrom_N 28 hfrom_the 12 hhad_been 90 hhe_' -75 hhe_A -53 hhe_E 40 hhe_V 33 hhe_Vcue 90 hhe_and 134
hhe_could 105 hhe_did -50 hhe_didn’t 109 hhe_does -4 hhe_doesn’t 182 hhe_had -23 hhe_has 94 hhe_is 21
hhe_n 224 hhe_q 142 hhe_should 173 hhe_was 6 hhe_will 23 hhe_would 20 hher_V -23 hher_n 85 hher_q 29
hhim_a -32 hhim_of 70 hhim_q 130 hhimself_a 111 hhimself_as 134 hhis_G 102 hhis_J -43 hhis_V 60
hhis_Vcue 64 hhis_n -29 hhow_n -26 hif_J 139 hif_N -8 hif_he -15 hif_the 182 hin_# 8 hin_N -10 hin_a 33
hin_all 153 hin_an -11 hin_his 3 hin_n -69 hin_the -43 hit_' -5 hit_A -127 hit_E -84 hit_V 222 hit_a 28
hit_could -58 hit_does 135 hit_had 154 hit_is -95 hit_q 261 hit_the 64 hit_was 61 hit_will 194
hit_would 194 hits_J 44 hits_n 33 hlike_N -75 hmany_n 97 hn_, 84 hn_. -128 hn_A -61 hn_G 7 hn_J 39 hn_N 18
hn_V 13 hn_Vcue 201 hn_and 33 hn_are 197 hn_as -13 hn_at -161 hn_for -6 hn_has -25 hn_have 29 hn_in -24
hn_is 38 hn_n 60 hn_of 28 hn_on -22 hn_q -146 hn_that 20 hn_to -26 hn_were 170 hn_who 197 hno_n -19
hof_N 155 hof_n 26 hon_J 79 hon_N 16 hon_a -97 hon_n 26 hon_the 44 hover_the 4 hq_# 200 hq_( -53 hq_A 86
hq_G -139 hq_J 45 hq_N 52 hq_V 24 hq_Vcue -18 hq_a 163 hq_after 109 hq_all 180 hq_and 18 hq_as 234
hq_at -104 hq_because 155 hq_both 91 hq_but 182 hq_by 96 hq_do 140 hq_every -55 hq_for 176 hq_having 98
hq_he 55 hq_his -79 hq_i 176 hq_if 105 hq_in 96 hq_is 222 hq_it 155 hq_many 119 hq_my 133 hq_n 32 hq_no -40
hq_of 164 hq_on 59 hq_our 208 hq_out 24 hq_over 67 hq_she 16 hq_so -30 hq_some 177 hq_that 216 hq_the -7
hq_these 168 hq_they 7 hq_this 25 hq_to 36 hq_we 139 hq_what 219 hq_when 232 hq_while -88 hq_who -72
hq_why 124 hq_with 125 hq_without 137 hq_x 80 hq_you 30 hq_your 137 hshe_A -17 hshe_E 178 hshe_V 42
hshe_Vcue 100 hshe_and -87 hshe_did 219 hshe_had 277 hshe_is 36 hshe_n 237 hshe_was -36 hshe_would 44
hsome_n 83 hsome_of 101 hthat_# -73 hthat_' 222 hthat_, 75 hthat_A 71 hthat_G 264 hthat_J -41 hthat_N 74
hthat_V -161 hthat_a 332 hthat_as 9 hthat_at 159 hthat_by 197 hthat_could 125 hthat_despite -29
hthat_during 170 hthat_he 44 hthat_her 221 hthat_his -9 hthat_if 53 hthat_in -36 hthat_it 23 hthat_n 23
hthat_q 96 hthat_she 97 hthat_some 9 hthat_such -61 hthat_the 55 hthat_their -77 hthat_they 48
hthat_this 215 hthat_was -60 hthat_were -103 hthat_while 135 hthat_would 46 hthe_# 3 hthe_A 8 hthe_E -43
hthe_G -44 hthe_J 21 hthe_N -14 hthe_V 97 hthe_Vcue 28 hthe_n 10 hthe_q 24 htheir_J -58 htheir_n 61
hthey_A -178 hthey_E 184 hthey_V 52 hthey_are 63 hthey_could 194 hthey_had 31 hthey_have -20 hthey_n 46
hthey_were 94 hthey_will 44 hthey_would -5 hthis_n 29 hthose_n 55 hthough_N 61 hto_V 167 hto_n 22
hwas_J 176 hwas_a 139 hwas_q -13 hwhen_N -94 hwhen_Vcue -65 hwhen_n -30 hwhen_she 53 hwhile_N 211 hwhy_N 99
hwith_# 120 hwith_N -130 hwith_a -45 hwith_n -27 hwith_the 37 hwould_V -10 kdirectaccording 106
kdirectcontinued 10 kdirectfronted 46 kdirectinherited -46 kdirectresumed 59 kdirectright 40
kindirectfronted -43 kindirectresumed -46 kindirectright -31 kmixedaccording -9 kmixedresumed 39
kmixedright -13 l0fronted 12 l0indirect -41 l0resumed -150 l0right -44 l1according -24 l1fronted -40
l1indirect -54 l1resumed -40 l1right 13 l2according -82 l2continued 63 l2direct 36 l2fronted -18
l2indirect 4 l2mixed -89 l2resumed 27 l2right -38 l3according -15 l3continued 75 l3direct 34 l3fronted 4
l3indirect -7 l3inherited -33 l3mixed -21 l3resumed -52 l4according 58 l4continued 15 l4direct 18
l4fronted 28 l4indirect 5 l4inherited -38 l4mixed 28 l4resumed -35 l4right 23 l4transcript 66
l5according 33 l5continued 24 l5direct 68 l5fronted -32 l5indirect 3 l5inherited 49 l5mixed 29
l5resumed 231 l5right 10 l5transcript -15 l6according 47 l6continued 22 l6direct 25 l6fronted -8
l6indirect -61 l6inherited 86 l6mixed -6 l6resumed 207 l6right -19 o0according -15 o0transcript 46
o1according -4 o1fronted 22 o1resumed 37 o1right 4 o2according -16 o2fronted -35 o2resumed 43 o2right 40
o3according 144 o3fronted 25 o3resumed 49 o4fronted 18 o4resumed -56 o5according 9 o5fronted -27
o5resumed -36 o5right -14 p#base 24 p#ing 163 p#past -58 p#third 65 p'ing -35 p)past 65 p,- 29 p,base 10
p,ing 45 p,past 60 p,third -95 p-ing 24 p-past 90 p-third 26 pAbase 47 pAing 73 pApast 38 pAthird 32
pEing 127 pJing 28 pNbase 110 pNing -61 pNpast 5 pNthird 7 pVcueing -13 pVing 56 p^- -40 paftering -27
pallpast 98 pandbase 7 panding 21 pandpast 27 pandthird 39 panotherpast -74 pareing 89 parepast -168
pasing -150 pbeening 64 pbeenpast 30 pbeforeing 164 pbeingpast 88 pbepast -111 pbothpast 14 pbuting -7
pbutpast 100 pcanbase 22 pcouldbase -86 pdidbase 89 pforing -100 phadpast 43 phavepast 3 phepast -6
phethird 18 pibase 27 pining -141 pipast 61 pising -8 pispast -89 pitpast 36 pitthird 90 pmanythird -139
pmightbase -56 pmosting -141 pnbase 6 pning 22 pnpast 57 pnthird 35 pofing 34 poning 92 pq- -42 pqbase 31
pqing 51 pqthird 10 pshepast -18 pshethird -70 pshouldbase 50 psomethird -124 pthatbase 64 pthatpast 58
pthatthird -93 ptheing -95 pthesethird -178 ptheybase -24 ptheypast -10 pthosethird -31 ptoing 80
pwasing -18 pwaspast -197 pwepast 16 pwerepast -186 pwhichpast 60 pwhichthird -4 pwhileing -29 pwhobase -28
pwhopast -31 pwhothird 50 pwillbase 56 pwouldbase -63 pyetpast 57 pyoubase -249 q#ingright 50
q#pastfronted -62 q#pastright 4 q#thirdright 143 q,basefronted 17 q,baseresumed 32 q,baseright -21
q,ingright -46 q,pastfronted -15 q,pastresumed 64 q,pastright -47 q,thirdfronted -15 q,thirdresumed 3
q,thirdright 9 q-pastfronted -194 q-thirdright 26 q.basefronted -47 q.pastfronted 65 q.thirdfronted 117
q:ingright 75 q:pastright -39 q:thirdright 103 qAbaseright 57 qAingfronted -80 qAingright -81
qApastfronted 22 qApastright 4 qAthirdfronted 146 qAthirdright -67 qGcuethirdright 115 qGpastfronted -11
qGpastright 9 qGthirdright -5 qJbaseright 56 qJingright -48 qJpastfronted 119 qJthirdfronted -64
qJthirdright 7 qN-transcript -49 qNbaseright 32 qNingfronted 82 qNingright -14 qNpastfronted 78
qNpastresumed -53 qNthirdfronted 25 qNthirdright 41 qVcueingright 50 qVcuepastright -32 qVcuethirdright 39
qVpastright 132 qVthirdright 33 qabaseright -7 qafterpastfronted 70 qafterpastright -79
qagainstpastright 113 qaingfronted -21 qaingright 63 qandpastfronted -76 qandthirdright 59
qanotherpastfronted 63 qanotherpastright 96 qanpastfronted 116 qanpastright 15 qanypastright 53
qapastfronted -63 qapastright 45 qarethirdright 13 qaspastright -19 qathirdright -22 qatingright -50
qatpastfronted 168 qatpastright 44 qbeforepastfronted 42 qbothpastright 31 qbypastfronted 18
qbypastright -38 qbythirdright 75 qduringpastfronted 183 qduringpastright 23 qforbaseright -47
qforingright -18 qforpastright 43 qforthirdright -36 qfrombaseright 79 qheingright -13 qhepastright 37
qheringright 39 qherpastfronted 56 qherpastright 4 qherthirdright 204 qhethirdright 86 qhimingright -35
qhimpastright 74 qhimselfingright -53 qhimselfpastright -6 qhimselfthirdright 103 qhisingright -35
qhispastfronted -16 qhispastright 35 qhisthirdright 62 qhowpastright 137 qifpastright 38 qinbaseright -130
qiningright -138 qinpastfronted 89 qinpastresumed -72 qinpastright -10 qinthirdfronted 92
qinthirdright -129 qitbaseright -12 qitingright 32 qitpastright 46 qitspastright 122 qitsthirdright 65
qitthirdright 38 qlikethirdright -75 qmanypastright -56 qmepastfronted 84 qmepastright -11
qnbasefronted -28 qnbaseright 35 qningfronted -224 qningright 31 qnpastfronted 24 qnpastresumed 104
qnpastright -12 qnthirdfronted -90 qofbaseright -58 qofingright 75 qofpastfronted -74 qonbaseright -76
qoningright 67 qonpastfronted 20 qonpastright 10 qonthirdright 76 qourpastright 52 qoutingfronted -42
qoutingright -23 qoutpastfronted -93 qoverpastright -69 qqbaseright 94 qqingright -81 qqpastright 20
qqthirdright -62 qshebaseright 42 qsheingright 79 qshepastright 42 qshethirdright -11 qsomepastright 58
qthatbaseright 10 qthatingright 47 qthatpastright 31 qthatthirdright 14 qthebaseright -56
qtheingfronted -52 qtheingright 59 qtheirbaseright -14 qtheirpastright 67 qthempastfronted 106
qthempastright -47 qthepastfronted -22 qthepastresumed -53 qthepastright 51 qthethirdfronted -151
qthethirdright 115 qtheybaseright 29 qtheyingright 67 qtheypastright 32 qtheythirdright 156
qthisbaseright 179 qthispastfronted -68 qthispastright -52 qthosepastright 40 qtobasefronted 55
qtobaseright -14 qtoingfronted 30 qtoingright -3 qtopastfronted 22 qtopastresumed -149 qtopastright -42
qtothirdfronted -63 qtothirdright -46 quponpastright 173 qwaspastright -14 qwhatpastright 167
qwhenpastfronted 59 qwhenpastright -153 qwherethirdright 73 qwhetherpastright 84 qwhyingright -4
qwhythirdright 129 qwithpastfronted -93 qwithpastright 18 qwiththirdright -53 rcontinued 10 rfronted -22
rinherited -46 rresumed -45 rright -24 sFalse 36 sTrue -165 u#direct 137 u#fronted -31 u#indirect -34
u#mixed 15 u#right -14 uDdirect 9 uDfronted 100 uDmixed -45 uDright -52 uNaccording 22 uNdirect 37
uNfronted 36 uNindirect -3 uNmixed 15 uNresumed -43 uhedirect 50 uhefronted 13 uheindirect 23 uhemixed 28
uheresumed 14 uheright 42 uidirect 118 uifronted -46 uiindirect -40 uiright 9 uitdirect 192 uitfronted -27
uitindirect -60 uitmixed 65 uitright -5 unaccording 42 undirect 61 unfronted -61 unindirect -23 unmixed 32
unresumed -4 unright 11 unsaccording -11 unsdirect -55 unsfronted 26 unsmixed -67 unsresumed -14
ushedirect 23 ushefronted 65 usheindirect 38 ushemixed 37 usheresumed 27 usheright 19 uthatdirect 8
uthatfronted -40 uthatindirect -27 uthatmixed 62 uthatright -5 utheydirect 128 utheyfronted 77
utheyindirect 25 utheymixed 168 utheyresumed 35 utheyright 21 uweright -42 uwhichdirect 67
uwhichfronted -67 uwhichindirect -130 uwhichmixed 12 uwhichright -26 uwhodirect 86 uwhofronted -48
uwhoindirect -18 uwhomixed -38 uwhoresumed -161 uwhoright -12 uyouindirect 19 uyouright -17
v-accordingindirect 38 v-continueddirect -24 v-fronteddirect 345 v-frontedindirect 8 v-frontedmixed -79
v-inheriteddirect -69 v-resumedindirect -72 v-resumedmixed 44 v-rightdirect 61 v-rightindirect -47
v-rightmixed -8 v-transcriptindirect 15 vvaccordingdirect 106 vvaccordingindirect -7 vvaccordingmixed -9
vvcontinueddirect 27 vvfronteddirect 26 vvfrontedindirect -45 vvfrontedmixed 12 vvinheriteddirect 3
vvresumeddirect 59 vvresumedindirect -18 vvresumedmixed 13 vvrightdirect -4 vvrightindirect -6
vvtranscriptindirect 13 wasidebase 23 wasidefronted 91 wasideing 32 wasidepast -9 wasideright -9
wasidethird 41 wleftbase 31 wlefting -37 wleftresumed -31 wleftright -10 wleftthird -22 wrelativebase 69
wrelativefronted -67 wrelativeing 9 wrelativepast -48 wrelativeresumed -183 wrelativeright 16
wrelativethird -21 wrightbase -49 wrightfronted -6 wrightpast 44 wrightresumed 59 wrightthird -115
wsharedbase -51 wsharedfronted -78 wsharedpast -7 wsharedright -14 wsharedthird 15 x#right -157 x,3 -13
x,4 164 x,5 -25 x,6 251 x,according -30 x,inherited 93 x,resumed -46 x,right 53 x-4 61 x-inherited 46
x:4 30 x:5 175 x:6 -21 x:inherited 121 x:right 54 xAright 54 xGcueright 17 xN4 170 xNinherited 128
xNright 20 xVinherited 64 x^2 63 x^3 118 x^4 45 x^5 8 x^6 33 x^according 15 x^continued 3 x^fronted -22
x^inherited 194 xandinherited -53 xandright 71 xaright -119 xbeenright -28 xbyright 156 xhadright 25
xhaveright 103 xheright 101 xherright -125 xhimright -33 xiright -10 xisright -22 xitright -12 xn3 -168
xninherited -29 xnright -39 xofinherited -170 xofright 225 xsheright -48 xthatright 77 xthemright 5
xtoinherited -93 xwasinherited -3 xwasright 34 xweright 16 xwhoright -44 xwouldright 213 y#fronted -14
y$2 63 y$3 9 y$4 -14 y$5 85 y$6 69 y$according 21 y$continued 19 y$inherited 75 y$resumed 115 y$right 97
y(right -82 y,according 6 y,fronted 9 y,resumed -96 y,right -42 y-according -122 y-fronted -30
y-resumed -72 y-right -67 y.according 100 y.resumed 169 y.right 27 y:right -37 y;right 208 yGcuefronted -25
yGcueright -26 yGright 13 yJfronted 191 yJinherited 109 yN4 237 yN5 80 yNfronted -6 yNinherited 319
yNright -17 yVcuefronted 19 yVcueinherited 143 yafronted 31 yand3 45 yandinherited 78 yandright -35
yasright 24 ybutright 15 ycaccording -3 yhe3 142 yhe4 142 yhe5 65 yhefronted -30 yheinherited 211
yhisfronted 90 yitfronted 78 ynfronted -48 yshefronted -25 ysheinherited 101 ythefronted 29
ytheinherited 36 ytheright -56 ywhenright -42 ywhileright 28 yx5 96 yxinherited 170 zFalseFalseFalse2 148
zFalseFalseFalse3 -30 zFalseFalseFalse4 121 zFalseFalseFalse5 67 zFalseFalseFalse6 189 zFalseFalseTrue2 161
zFalseFalseTrue3 288 zFalseFalseTrue4 -35 zFalseFalseTrue5 66 zFalseFalseTrue6 86 zFalseTrueFalse3 46
zFalseTrueFalse4 -32 zFalseTrueFalse5 166 zFalseTrueFalse6 127 zTrueFalseFalse2 14 zTrueFalseFalse3 37
zTrueFalseFalse4 130 zTrueFalseFalse5 46 zTrueFalseFalse6 4
"""
