"""Learned weights: whether a candidate is a statement.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
a#right -37 a'right 37 a(right 76 a,fronted 30 a,resumed 42 a,right 66 a-fronted 15 a-right -3 a:right 33
aAfronted -97 aEright 13 aGcueright -32 aGright -14 aJright 29 aNright -15 aVcuefronted 11 aVcueresumed 71
aVcueright 18 aVright 10 a^fronted -97 a^resumed 195 a^right 56 a^transcript 30 aacrossright -13
aafterright 58 aalthoughright 220 aandright 17 aareright -136 aasas -7 aasright 7 aatright 39
abecauseright -108 abeforeright -94 abutfronted -68 abutright 62 abyright 61 aduringright 45 aforright -54
afromright -4 ahadright 45 ahaveright -30 ahowright -204 aifright -182 ainright -8 aisright -162
alikeright 82 anright -57 aofright -55 aonright -39 aorright -122 aoverright 169 aqfronted -22
aqresumed -84 aqright -36 aqtranscript -187 asinceright 40 athanright -16 athatright -47 athoseright -135
athoughright -28 atoaccording 49 atoresumed 11 atoright 103 atright 56 auntilright -186 awasright 74
awhatright -40 awhenright 71 awhereright 48 awhichright -22 awhileright 55 awhoright 41 awithright 69
axright 12 ayetright 96 b -28 d0left 16 d0main -17 d0name -9 d0relative 15 d0transcript 14 d1infinitive -26
d1left 11 d1main -42 d1relative -43 d1shared 16 d2infinitive 7 d2left 30 d2main -16 d2relative -142
d2right -98 d2shared 39 d3according 14 d3aside 35 d3infinitive 114 d3left -7 d3main 24 d3right -8
d3shared -53 d4according -19 d4aside -80 d4infinitive -7 d4left -18 d4main -17 d4right 58 d4shared 47
d5according 12 d5aside 4 d5infinitive -13 d5left -49 d5main 66 d5right 91 d5shared 11 d6according 67
d6aside 156 d6infinitive -59 d6left -31 d6main -48 d6right 197 d6shared -6 d7according 9 d7aside 21
d7infinitive -27 d7left -12 d7main -26 d7right -28 d7shared -9 d8according 209 d8aside 45 d8infinitive -32
d8left 4 d8main -12 d8right 35 d8shared -25 e: -12 e:# -64 e:- -12 e:A -9 e:J -31 e:N 18 e:V -55 e:a -9
e:i 106 e:n -4 e:q# -64 e:qA -9 e:qJ -31 e:qN 18 e:qV -55 e:qa -9 e:qi 106 e:qn -4 e:qx 60 e:qyou 56
e:transcriptdirect -40 e:transcriptindirect 4 e:transcriptmixed -21 e:uN -11 e:v -15 e:x 60 e:you 56
eaccording -6 eaccording# 13 eaccording- -22 eaccordingA 8 eaccordingJ 57 eaccordingN -12 eaccordinga -14
eaccordingaccordingdirect 111 eaccordingaccordingmixed -4 eaccordingafter 6 eaccordingan 40
eaccordingand 18 eaccordingas -5 eaccordingat 36 eaccordingbut 16 eaccordingfor -57 eaccordinghe -25
eaccordinghis -11 eaccordingin 55 eaccordingit 20 eaccordingn 89 eaccordingon 110 eaccordingq -20
eaccordingqto -6 eaccordingresumedindirect -35 eaccordingresumedmixed 152 eaccordingthat 16
eaccordingthe 16 eaccordingu# 34 eaccordingun 23 eaccordingv 20 eaccuse 48 eaccuse- 63 eaccuseN 24
eaccusehim 90 eaccuseing 130 eaccuseqN 85 eaccuseqhim 90 eaccuseqthe -20 eaccuserightindirect 113
eaccuserightmixed 20 eaccusethe 52 eaccusethird -9 eaccuseuN 142 eaccuseuhe 172 eaccuseun -24
eaccuseuwho -57 eaccusev 4 eacknowledge 19 eacknowledge- 21 eacknowledgebase 23
eacknowledgefrontedindirect -47 eacknowledgeing -37 eacknowledgeit 61 eacknowledgen -81 eacknowledgepast 22
eacknowledgeq, -14 eacknowledgeqn -110 eacknowledgeqthat 21 eacknowledgeqthe -69
eacknowledgerightindirect 42 eacknowledgerightmixed -76 eacknowledgethat 36 eacknowledgethe -34
eacknowledgeuN 166 eacknowledgeuhe 7 eacknowledgeun -27 eacknowledgev 6 eadd -11 eadd# 51 eadd- -108
eaddGcue -192 eaddN 4 eaddVcue 47 eaddbase -96 eaddbut 87 eaddfronteddirect -34 eaddfrontedindirect 83
eaddfrontedmixed 134 eaddhe 132 eadding 38 eaddn 33 eaddpast 14 eaddq -29 eaddq, 62 eaddq. 88 eaddq: 97
eaddqN -63 eaddqa -26 eaddqanother -7 eaddqn -37 eaddqthat 33 eaddqto -140 eaddresumeddirect -4
eaddresumedindirect 64 eaddresumedmixed 121 eaddrightdirect -18 eaddrightindirect -78 eaddrightmixed 11
eaddthat 34 eaddthe 69 eaddthird -40 eadduN 44 eadduhe -4 eadduit 127 eaddun -12 eaddushe 89 eadduwho -55
eaddv 32 eadmit 28 eadmit- -18 eadmitbase 44 eadmiting 83 eadmitpast -44 eadmitq 97 eadmitqthat 25
eadmitqto -119 eadmitrightindirect -7 eadmitrightmixed 127 eadmitthat 63 eadmitthird 95 eadmituN 69
eadmituhe 45 eadmitun -114 eadmitv 36 eadvise -33 eadvise- -125 eadvisebase -103
eadvisefrontedindirect -135 eadviseing -67 eadvisepast 34 eadviseqN 7 eadviserightindirect 5
eadvisethird 62 eadviseuN -74 eadviseuhe -17 eadviseun -18 eadviseuwho 104 eadvisev -16 eadvocate -5
eadvocate- 5 eadvocatea -77 eadvocatebase 18 eadvocateing 34 eadvocaten 6 eadvocateqfor 31
eadvocaterightindirect -79 eadvocatethird 60 eadvocateuN -46 eadvocateun -121 eadvocatev -20 eagree 14
eagree- -8 eagreeN -45 eagreeVcue -34 eagreebase -38 eagreepast -13 eagreeqA -28 eagreeqN 139 eagreeqon 7
eagreeqthat 57 eagreeqto 8 eagreeqwith 37 eagreerightindirect 73 eagreerightmixed -101 eagreethat -25
eagreethe 28 eagreethird 187 eagreeuD 59 eagreeuN 20 eagreeuhe 14 eagreeun 51 eagreev 4 eallege 39
eallege- 14 eallegeing -96 eallegen -7 eallegepast 45 eallegeqn -7 eallegeqthat 106 eallegerightindirect 28
eallegethat 12 eallegethird 175 eallegeuN -70 eallegeun -14 eallegev -5 eannounce 45 eannounce# 42
eannounce, -69 eannounce- 67 eannounceJ 117 eannounceN -5 eannounceV 98 eannouncea 25 eannouncebase -103
eannouncefrontedindirect 193 eannouncehe 14 eannouncehis 28 eannounceing 41 eannounceit 127
eannouncepast 41 eannounceq# 42 eannounceq, -33 eannounceqJ 117 eannounceqV 98 eannounceqa 25
eannounceqhe -10 eannounceqhis 28 eannounceqit 127 eannounceqon -59 eannounceqt -20 eannounceqthat -30
eannounceqthey -24 eannouncerightindirect 12 eannouncerightmixed -13 eannouncethat 29 eannouncethe -54
eannouncethey -24 eannounceuN 28 eannounceuhe -77 eannounceun -23 eannouncev -8 eanswer -53
eanswerbase -126 eanswerfronteddirect 50 eanswerfrontedindirect -80 eanswerpast 141 eanswerq 148
eansweruN -91 eanswerv -54 eapplaud -30 eapplaudpast 9 eapplaudv -30 eargue 33 eargueN -22 earguebase 189
earguefrontedindirect -20 eargueing -22 earguepast 16 eargueq, 126 eargueq. -79 eargueqfor 38 eargueqin -62
eargueqthat -23 eargueqthe 171 eargueresumedindirect 70 earguerightindirect 66 earguerightmixed 24
earguethat -10 earguethe -38 eargueuD 35 eargueuN 21 eargueuhe -99 eargueun 33 eargueushe 149
eargueuthey 153 eargueuwho 104 earguev 44 eask- -16 easkGcue 16 easkVcue 16 easkbase 31
easkfronteddirect 165 easkfrontedindirect -99 easkfrontedmixed -68 easking 23 easkpast -9 easkq 43
easkq, -30 easkq. 80 easkqA -47 easkqN 13 easkqa -15 easkqby 91 easkqfor 16 easkqher 5 easkqif 163 easkqn 8
easkqthe 10 easkqthem 23 easkqwhether 67 easkrightindirect 24 easkrightmixed 30 easkthird -92 easkuN -24
easkuhe -41 easkui -12 easkun 18 easkushe 27 easkuwe -15 easkv 10 eassert 23 eassertpast 81
eassertqthat 151 eassertrightindirect -21 eassertrightmixed 92 eassertthat 151 eassertuN 209 eassertuhe 82
eassertv -33 eassurepast 23 eassurerightindirect -44 eassureuN -76 ebegin -4 ebeginN -142
ebeginfrontedindirect 40 ebeginpast -42 ebeginqG -154 ebeginqto -170 ebeginthe -157 ebeginuN -198
ebeginun -179 ebeginuwhich 76 ebeginv 35 eblame -8 eblame- -23 eblameN 62 eblamebase 69 eblamen 134
eblamepast -78 eblameqN 62 eblameqn 134 eblameqthe 47 eblamerightindirect 75 eblamerightmixed -100
eblamethe 47 eblamethird 121 eblameuN -13 eblameun -6 eblamev 53 eblast -11 eblast- 67 eblastN -8
eblastpast 120 eblastqN -6 eblastqthe -21 eblastrightindirect 11 eblastrightmixed -48 eblastthe -21
eblastuN 16 eblastuhe -65 eblastun -69 eblastv -83 eboast 9 eboastpast -38 eboastqA 112 eboastqof 178
eboastqthat 134 eboastrightindirect 18 eboastrightmixed -38 eboastthat 177 eboastthird -73 eboastuN 69
eboastun -75 eboastv -31 ebrand 13 ebrand- -151 ebrandbase 16 ebrandof -10 ebrandqof -10
ebrandrightindirect -40 ebranduN 148 ebrandun -129 ebrandv 51 ebrief -36 ebriefbase -51 ebriefn 23
ebriefon 40 ebriefqn -38 ebriefrightindirect 12 ebriefuN 70 ebriefun -49 ebriefv 26 ecall 7 ecall- 48
ecallGcue 31 ecallJ -127 ecallN 28 ecallVcue 44 ecallbase 37 ecallfrom -133 ecallfrontedindirect -85
ecallher 21 ecallhim 178 ecallhimself 90 ecallhis 197 ecallin -30 ecalling 24 ecallinto 70 ecallit -20
ecalln -44 ecallpast -56 ecallq -88 ecallqJ -127 ecallqN 9 ecallqfor 27 ecallqfrom -133 ecallqher 21
ecallqhim 178 ecallqhimself 90 ecallqhis 175 ecallqinto 70 ecallqit 40 ecallqn -32 ecallqout 40
ecallqthe 22 ecallqthem 116 ecallqto 33 ecallqwith -17 ecallrightdirect 13 ecallrightindirect 18
ecallrightmixed 31 ecallthe 21 ecallthem 116 ecallthird 38 ecallto 26 ecalluD 34 ecalluJ 93 ecalluN 19
ecalluhe 21 ecalluit 120 ecallun -51 ecallushe -81 ecalluthat 14 ecalluthey -65 ecalluwho 50 ecallv -48
ecallwith -17 ecaution 13 ecautionVcue 4 ecautionpast 68 ecautionqagainst -15 ecautionqthat 99
ecautionrightindirect -12 ecautionrightmixed 127 ecautionun 7 ecautionv 13 echallenge -32 echallenge, 30
echallenge- -218 echallengeVcue -178 echallengeand -84 echallengebase 6 echallengefrom 40
echallengefrontedindirect 129 echallengein 15 echallengeing -17 echallengen -143 echallengepast -49
echallengeq, -139 echallengeqN 57 echallengeqfrom -17 echallengeqthe 60 echallengeqto 7
echallengerightindirect -134 echallengethird -72 echallengeuD -114 echallengeuJ -119 echallengeuN 20
echallengeun 59 echallengeuwho -27 echallengev 30 echant -49 echant- 134 echanting -13 echantpast 22
echantq 59 echantq, -77 echantqq 59 echantrightdirect 80 echantun 30 echantv -140 ecite 30 ecite- 8
eciteJ -9 eciteN -43 ecitea -66 ecitefrontedindirect -191 ecitehis 193 eciteing 87 eciten 13 ecitepast -11
eciteq 89 eciteqJ -9 eciteqN 210 eciteqa -53 eciteqhis 36 eciteqn 13 eciteqq 89 eciteqthe 76
eciterightindirect 97 eciterightmixed 161 ecitethe -10 ecitethird 70 eciteuN 55 eciteuhe 24 eciteun -46
ecitev 83 eclaim 33 eclaim, -20 eclaim- 68 eclaimN 96 eclaimVcue 36 eclaimbase 31 eclaimfrontedindirect -24
eclaimhe 102 eclaiming -107 eclaimn -10 eclaimpast 67 eclaimq, 60 eclaimqN 96 eclaimqhe 102 eclaimqin 3
eclaimqn -10 eclaimqthat 9 eclaimqthe -73 eclaimqto -39 eclaimrightindirect 18 eclaimrightmixed 98
eclaimthat 6 eclaimthe -39 eclaimthird 84 eclaimuD -71 eclaimuJ -50 eclaimuN -3 eclaimuhe -51 eclaimun 66
eclaimushe -5 eclaimuwho 151 eclose -19 eclosebase 79 eclosefrontedindirect 7 eclosepast -136 ecloseqto 59
ecloseun 58 ecomment 14 ecomment, -11 ecomment- -24 ecommentN -87 ecommentV -93 ecommentVcue 201
ecommentare -6 ecommentfrontedmixed -13 ecommentn 46 ecommenton 60 ecommentq 24 ecommentq, -19
ecommentq. -14 ecommentqA 111 ecommentqV -93 ecommentqare -6 ecommentqon 104 ecommentqq -62
ecommentqthat -43 ecommentqto 167 ecommentqwere -24 ecommentrightdirect -37 ecommentrightindirect -46
ecommentrightmixed 125 ecommentthat 25 ecommentthird -61 ecommentuD 12 ecommentuN -16 ecommentuhe 97
ecommentun 28 ecommentv 25 ecommentwere -24 ecompare -34 ecompare- -34 ecompareVcue -25 ecomparepast -7
ecompareqto -39 ecompareqwith -38 ecomparerightindirect -24 ecomparerightmixed 10 ecompareuN 20
ecompareun -45 ecomparev -21 ecomparewith -38 ecomplain 18 ecomplainbase -37 ecomplainpast 197
ecomplainqA 28 ecomplainqthat 19 ecomplainrightindirect 9 ecomplainrightmixed 77 ecomplainthat 19
ecomplainthe 121 ecomplainuN 183 ecomplainun -44 ecomplainv 9 econcede -18 econcedeing -91 econcedepast 25
econcedeqthat 208 econcederightindirect 40 econcedethat 12 econcedeuN -44 econcedev -18 econclude 61
econcludebase 44 econcludefronteddirect 28 econcludefrontedindirect 51 econcludepast 105 econcludeq 61
econcludeq, -3 econcludeq. 84 econcludeqthat -71 econcluderightindirect 40 econcluderightmixed -23
econcludethat -71 econcludethird -59 econcludeuN 219 econcludeuhe -46 econcludeun 63 econcludeuthey 23
econcludev 61 econdemn 26 econdemnbase 11 econdemnrightindirect -63 econdemnuN -39 econdemnv 25 econfirm- 7
econfirmbase -44 econfirmqthat 178 econfirmqthe -90 econfirmrightindirect -8 econfirmthat 178
econfirmthe -90 econfirmuN 101 econfirmun -15 econfirmv -11 econtend -65 econtendqthat 168
econtendrightindirect 3 econtendthat 168 econtendthird 158 econtendv -59 econtinue -14 econtinue- -96
econtinueA 19 econtinuebase -6 econtinuefronteddirect 16 econtinuefrontedindirect -128 econtinueing -65
econtinuepast -42 econtinueq 32 econtinueq, 32 econtinueq. -45 econtinueq: 51 econtinueqto 17
econtinueresumeddirect 168 econtinuerightdirect -12 econtinuethird 42 econtinueuN -118 econtinueuhe 194
econtinueun 107 econtinueushe -37 econvince -57 econvinceing 9 econvincethat 8 econvinceuN -80
econvincev -37 ecounter -28 ecounter- -85 ecounterbase -5 ecounterrightindirect 58 ecounterun 25
ecounterv 103 ecredit 63 ecreditbase -50 ecreditn -32 ecreditqn -44 ecreditrightindirect -253 ecredituN 90
ecreditun 17 ecreditv 49 ecriticize -18 ecriticize- -15 ecriticizeN -53 ecriticizebase 54 ecriticizeing -89
ecriticizepast -38 ecriticizeqN -51 ecriticizeqthe 17 ecriticizerightindirect -32 ecriticizethe 17
ecriticizeuN -182 ecriticizeuhe 167 ecriticizeun -130 ecriticizev -34 edeclare 15 edeclare- 72 edeclareN 10
edeclarea -121 edeclarebase 10 edeclarefronteddirect 79 edeclaren -10 edeclarepast -19 edeclareq 149
edeclareq, -10 edeclareq. 31 edeclareqN -77 edeclareqa -82 edeclareqin 155 edeclareqn -10 edeclareqthat 158
edeclareqthe -26 edeclarerightindirect 28 edeclarerightmixed 109 edeclarethat 213 edeclarethe -26
edeclarethird 114 edeclareuN 55 edeclareuhe -8 edeclareun 39 edeclareuwho -81 edeclarev -40 edecline 5
edeclineVcue 10 edeclinebase -185 edeclinefrontedindirect 97 edeclinepast 95 edeclineq, -13 edeclineqto 10
edeclinerightindirect 60 edeclineuN 16 edeclineuhe 152 edeclineun 28 edeclineuwho -133 edeclinev 5
edecry 81 edecry- 148 edecrypast 184 edecryqthe 72 edecryrightindirect 56 edecrythe 72 edecryuN -25
edecryv -57 edefend -61 edefend- -36 edefendN 16 edefendbase 47 edefendhis -143 edefending -78 edefendqN 16
edefendqhis -143 edefendqthe 62 edefendrightindirect -50 edefendthe 62 edefenduN 57 edefendun -50
edefendv -48 edemand 66 edemand- -25 edemandJ -107 edemandbase -35 edemandn 22 edemandpast -35
edemandqJ -107 edemandqthat 79 edemandrightindirect 96 edemandthat 79 edemandthird 169 edemanduN 10
edemanduhe 59 edemandun 27 edemandv 94 edenounce -14 edenounce- -59 edenounceing 11 edenouncepast -144
edenounceqthe -32 edenouncerightindirect -99 edenouncethe -44 edenounceuN 39 edenounceun -17 edenouncev 21
edeny 23 edeny- 59 edenyany 140 edenybase -21 edenying -57 edenypast 57 edenyqany 140 edenyqthat 140
edenyrightindirect -18 edenythat 140 edenythird -6 edenyuN -15 edenyuhe -29 edenyun 55 edenyv -6
edescribe 6 edescribe- 136 edescribeN 108 edescribea 117 edescribebase -21 edescribeher 24
edescribehimself 152 edescribehis 60 edescribeing 129 edescribeit -42 edescriben 156 edescribepast -8
edescribeqN 108 edescribeqa 147 edescribeqher 24 edescribeqhimself 152 edescribeqhis 60 edescribeqit -42
edescribeqn 156 edescribeqthe 62 edescribeqthemselves -21 edescriberightindirect 56 edescriberightmixed 88
edescribethe 62 edescribethemselves -21 edescribethird -107 edescribeuN -95 edescribeuhe -25 edescribeun 50
edescribeushe 94 edescribev -77 edetail -51 edetail- 49 edetailbase 30 edetailfrontedindirect -105
edetailn 46 edetailpast -15 edetailq, -99 edetailqA -111 edetailqn 49 edetailqthe -14
edetailrightindirect -54 edetailthe -17 edetailthird -116 edetailuN -152 edetailun 60 edetailv -220
edisclose 9 edisclosebase -129 edisclosepast 140 ediscloseun -51 edisclosev 119 edismiss -86
edismisspast 46 edismissuN -4 edismissv -51 edispute -96 edisputerightindirect -95 edisputev -69
eelaborate -55 eemphasize 44 eemphasizepast 86 eemphasizeqthat 72 eemphasizerightindirect 74
eemphasizethat 81 eemphasizeuN 92 eemphasizeun 59 eemphasizev 44 eencourage -28 eencourageVcue 33
eencourageing -80 eencourageqn 72 eencouragerightindirect -64 eencouragethird 104 eencourageuit -179
eencourageun 43 eestimate 28 eestimate- 55 eestimatebase 177 eestimaten -39 eestimateqn -39
eestimateqthat -8 eestimaterightindirect 32 eestimaterightmixed -12 eestimatethird -26 eestimateuN 45
eestimateuhe -7 eestimateun 34 eestimatev 7 eexplain 28 eexplain- -61 eexplainbase 64
eexplainfronteddirect 79 eexplainfrontedindirect -20 eexplainhis -56 eexplainhow 156 eexplaining -45
eexplainpast 35 eexplainq -22 eexplainq, 34 eexplainq. 46 eexplainqN 115 eexplainqhis -56 eexplainqhow 156
eexplainqthat 203 eexplainqthe 69 eexplainresumedindirect -20 eexplainrightindirect 5
eexplainrightmixed 182 eexplainthat -23 eexplainthe 64 eexplainthird -16 eexplainuN 42 eexplainuhe 93
eexplainun -59 eexplainushe 130 eexplainv 50 eexplainwhy 4 efire -26 efirefrontedindirect 13 efirepast 29
efirev -26 ego -22 ego- -56 egoA -147 egoN -165 egobase 93 egofrontedindirect -90 egofrontedmixed 70
egoing -49 egopast -68 egoq 23 egoqA -13 egoqon 54 egoqq -49 egoqto 19 egorightdirect 46 egothird 9
egouN 37 egouhe 7 egoun 26 egov 18 ehighlightbase 59 ehighlighting 21 ehighlightuN 20 ehighlightun -153
ehint 4 ehint- 21 ehintqat 35 ehintrightindirect 12 ehintthird 58 ehintuN 62 ehintun -118 ehintv -5
eimply -18 eimplypast 7 eimplyqthat -18 eimplyrightindirect -76 eimplythat -18 eimplyv 56 eindicate 30
eindicatebase 23 eindicatefrontedindirect -3 eindicatepast -11 eindicateq, 193 eindicaterightindirect -8
eindicatethird 94 eindicateun 47 eindicatev -6 einform 28 einformpast 126 einformrightindirect 126
einformv 28 einsist 23 einsistbase 44 einsistfrontedindirect -122 einsisting 179 einsistpast -3
einsistq, 35 einsistqon -46 einsistqthat -41 einsistqthey 140 einsistrightindirect 27 einsistrightmixed 189
einsistthat -33 einsistthe 191 einsistthey 140 einsistthird 16 einsistuN 5 einsistuhe 20 einsistun -37
einsistv 64 einvite -80 einviteVcue -47 einviteing 60 einvitepast -32 einviterightindirect -82
einviteuN -125 einviteuit -157 einviteun 78 einvitev -80 ejoke 10 ejokepast 12 ejokeq 139 ejokeq, -81
ejokeqA 196 ejokeqthat 151 ejokerightindirect 11 ejokethat 157 ejokethird -56 ejokeuN -51 ejokeuhe 136
ejokeun 65 ejokev -61 elabel -145 elabelv -169 elament 28 elamentpast 5 elamentrightmixed -54 elamentuN 50
elamentv 110 elaugh 10 elaughfrontedindirect -125 elaughv 10 emaintain -90 emaintaina -99 emaintainbase -65
emaintainpast -13 emaintainqa -117 emaintainqthat 145 emaintainrightindirect -63 emaintainthat 145
emaintainthird -143 emaintainuN -55 emaintainun 21 emaintainv -69 emention 36 emention- 17 ementionN 14
ementionbase 7 ementioning -39 ementionpast 72 ementionqN 14 ementionqthe 98 ementionrightindirect 57
ementionthe 98 ementionthird -13 ementionuN 53 ementionuhe 166 ementionun -20 ementionv 43 emock -5
emock- -141 emockN -46 emockpast -154 emockrightindirect -21 emockuN -9 emockv 37 enote 36 enote- -19
enoteN 26 enoteasindirect 102 enotebase -19 enotefronteddirect 46 enotefrontedindirect 32 enotehe 86
enoteher -30 enoteing 144 enoten -52 enotepast 35 enoteq 78 enoteq, 73 enoteq. 164 enoteq: -287 enoteqA -56
enoteqher -30 enoteqthat 16 enoteqthe -78 enoteresumedindirect 32 enoterightindirect 50 enoterightmixed -76
enotethat 17 enotethe 20 enotethird 14 enoteuD 5 enoteuN 26 enoteuhe 52 enoteun -4 enoteuthey 142 enotev 57
eobserve 6 eoffer -4 eofferN 121 eofferbase 48 eofferfrontedindirect -82 eofferfrontedmixed -23
eoffering -60 eofferpast -29 eofferq -81 eofferqA -92 eofferqa -142 eofferqhis 12 eofferrightindirect 62
eofferthird -19 eofferuN -111 eofferuhe 22 eofferun 129 eofferv -56 eorder -12 eorderV -23 eorderVcue -14
eorderbase 50 eorderpast -57 eorderqV -23 eorderqthe -168 eorderqto -35 eorderrightindirect -72
eorderrightmixed 87 eorderuD -174 eorderuN 56 eorderuhe -51 eorderun -84 eorderv 28 eoutline 4 eplead -81
epleadfrontedindirect -81 epleadpast -81 epleadv -81 epledge 22 epledge- 45 epledgeGcue 112 epledgeVcue 25
epledgebase 22 epledgeing 172 epledgen -21 epledgepast -35 epledgeqn -67 epledgeqthat 139 epledgeqtheir -19
epledgeqto 80 epledgerightindirect -40 epledgerightmixed 109 epledgethat 139 epledgetheir -19
epledgethird 8 epledgeu# -201 epledgeuN 29 epledgeuhe 24 epledgeun -31 epledgeuwho -69 epledgev 25
epoint -19 epoint- 4 epointN 73 epointa 56 epointasindirect 171 epointfrontedindirect -114
epointfrontedmixed -76 epointin -157 epointing 64 epointpast -12 epointq 125 epointqout 55
epointrightindirect 81 epointrightmixed -25 epointthat 112 epointthe 159 epointthird -49 epointu# -139
epointuN 70 epointuhe 45 epointun -29 epointv -10 eportray- -15 eportrayN 59 eportraypast -14
eportrayrightindirect -115 eportrayuN -15 eportrayv 7 epost -36 epostN -26 epostbase -53
epostfrontedindirect 11 epostpast 36 epostq 127 epostq: 77 epostqn -81 epostqon 182 epostrightdirect 84
epostrightmixed -14 epostthat -14 epostuN -32 epostun -17 epostv -36 epraise 14 epraise- -32 epraiseN -145
epraisebase 37 epraisepast -16 epraiseqN -145 epraiserightindirect -17 epraiseuN -75 epraisev 41
epredict 41 epredict- 6 epredictN -58 epredictbase 53 epredictfrontedindirect 216 epredicting -150
epredictn 41 epredictpast 74 epredictq, 115 epredictqn 10 epredictqthat 8 epredictqthe -83
epredictrightindirect 56 epredictrightmixed -33 epredictthat 18 epredictthe -83 epredictuN -94
epredictuhe 169 epredictun 191 epredictushe -21 epredictv 40 epress -48 epress, -15 epress- -56
epressN -140 epressVcue 46 epressbase 9 epressfronteddirect 22 epressfrontedmixed 72 epressn 34
epresspast -5 epressq 82 epressqN 26 epressqn 16 epressrightindirect -32 epressrightmixed 107 epressuJ -133
epressuN 107 epressun -119 epressv 16 eproclaim 13 eproclaimpast -35 eproclaimuN -57 eproclaimv 38
eproject -87 eprojectfrontedindirect -65 eprojectv -87 epromise 18 epromise- -31 epromiseGcue 7
epromiseN -12 epromiseVcue 24 epromisea 89 epromisebase -25 epromiseing 31 epromisen -4 epromisepast 61
epromiseq, 62 epromiseqn -4 epromiseqthat -32 epromiseqto -17 epromiserightmixed 11 epromisethat -32
epromisethird 25 epromiseuD -5 epromiseuN 67 epromiseun 9 epromiseushe 78 epromisev 54 epropose 31
epropose# 58 epropose- 19 eproposeG 65 eproposeJ -61 eproposea -21 eproposeing 84 eproposen -17
eproposepast 18 eproposeqG 45 eproposeqJ -61 eproposeqa -21 eproposeqn -17 eproposerightindirect 15
eproposerightmixed 182 eproposethat 7 eproposethird -132 eproposeuN 63 eproposeuhe 47 eproposeun 66
eproposeushe -49 eproposev 33 eprotest -46 eprotestN -128 eprotestbase 16 eprotestn 21 eprotestqn 4
eprotestrightindirect -33 eprotestun -45 eprotestv 21 equestion -35 equestion- -61 equestionN -16
equestionher 12 equestionhis 44 equestioning -191 equestionpast 88 equestionqA -21
equestionrightindirect 39 equestionthe -179 equestionthird -24 equestionuN 34 equestionuhe -35
equestionun -51 equestionv 26 erail -86 erailqagainst -54 erailuN -37 erailv 25 eread 20 eread- -67
ereadfronteddirect 140 ereadfrontedindirect 160 ereadpast 17 ereadq -104 ereadq, -119 ereadq. 56 ereadqq 16
ereadrightdirect 4 ereadthird 35 ereaduN -171 ereaduit 92 ereadun 138 ereaduthat -73 ereaduwhich 99
ereadv 75 ereason 28 ereasonrightindirect -48 ereasonthird 28 ereasonu# -167 ereasonuD 15 ereasonv 28
erecall 31 erecallN 5 erecallbase -9 erecallfronteddirect 62 erecallfrontedmixed -4 erecalling 153
erecallpast -20 erecallq 171 erecallq, -48 erecallqN -43 erecallqthat 100 erecallqthe 4
erecallrightindirect 60 erecallrightmixed 177 erecallthat 139 erecallthe -69 erecalluN -54 erecalluhe 93
erecallun -15 erecallushe -45 erecallv 63 erecommend -11 erecommend- -36 erecommendn -61 erecommendpast 52
erecommendqn -61 erecommendrightindirect 25 erecommenduN -65 erecommendv 61 erefuseGcue 78 erefuseVcue -45
erefusebase -7 erefuseing 78 erefusepast -64 erefuseqto 11 erefuserightindirect -10 erefuseuN -24
erefuseuhe 20 erefuseun -61 ereiterate 27 ereiteratehis -35 ereiteratepast -18 ereiterateqhis -35
ereiterateqthat -6 ereiteratethat 11 ereiterateuN 36 ereiterateuhe -42 ereiteratev 62 ereject -48
ereject- -39 erejectbase 51 erejectpast -37 erejectqthe -97 erejectrightindirect -58 erejectthe -97
erejectuhe -125 erejectun -54 erejectv -19 eremark 17 eremark, -10 eremark- 67 eremarkN -198 eremarkV -149
eremarkbase -40 eremarkfrontedmixed 19 eremarking 73 eremarkpast 80 eremarkq 91 eremarkq, -3 eremarkq. -8
eremarkqA 27 eremarkqV -114 eremarkqin 11 eremarkqthat 84 eremarkrightindirect -20 eremarkrightmixed 86
eremarkthat 84 eremarkthird -8 eremarkuD -113 eremarkuN 4 eremarkuhe 37 eremarkun -4 eremarkv -30
eremind -38 eremindpast -32 eremindrightindirect -171 ereminduN -183 eremindv -11 erepeat -5 erepeat- -116
erepeatbase 23 erepeathis -28 erepeating 37 erepeatn -32 erepeatpast -36 erepeatqhis -28 erepeatqn -32
erepeatqthe 112 erepeatrightindirect 36 erepeatrightmixed 24 erepeatthe -79 erepeatuN 57 erepeatuhe -77
erepeatun -35 erepeatv 107 ereply -45 ereply- -22 ereplyfronteddirect 128 ereplypast -76 ereplyq 44
ereplyq, -122 ereplyq. 89 ereplyq: 13 ereplyresumeddirect -50 ereplyrightdirect 155 ereplyuN 185
ereplyushe -93 ereplyv 7 ereport 8 ereport, 82 ereport- 47 ereportA 127 ereportG 5 ereportJ 90 ereportN 63
ereportV 132 ereportVcue -78 ereporta -13 ereportand 60 ereportasindirect 23 ereportbase -13
ereportfrom -124 ereportfronteddirect -137 ereportfrontedindirect 77 ereportfrontedmixed 10 ereportin 16
ereporting -39 ereportn 76 ereporton 16 ereportpast 7 ereportq -132 ereportq, -11 ereportq. 202
ereportqA 24 ereportqG -100 ereportqJ 81 ereportqN 29 ereportqV 144 ereportqVcue 58 ereportqfrom -26
ereportqin -58 ereportqn 16 ereportqof 8 ereportqon 8 ereportqq -27 ereportqt 169 ereportqthat -34
ereportqto -61 ereportqwas -54 ereportrightdirect -66 ereportrightindirect 24 ereportrightmixed 61
ereportthat 35 ereportthe -25 ereportthird 25 ereportthis 41 ereportu# -131 ereportuD 124 ereportuN -6
ereportuhe -95 ereportun 8 ereportwas -54 erequest 3 erequest- -17 erequestbase 19
erequestfrontedindirect -89 erequestn -130 erequestpast -177 erequestqn -130 erequestrightindirect 20
erequestthird 26 erequestuN -117 erequestun -23 erequestuwho -123 erequestv 29 erespond 7 erespond- -16
erespondN 127 eresponda -213 erespondbase 40 erespondby 27 erespondfronteddirect 58 eresponding -108
erespondn -187 erespondpast 4 erespondq 220 erespondq, -94 erespondq. 46 erespondqby 27 erespondqthat 166
erespondqto -10 erespondqwith 40 erespondrightdirect 105 erespondrightindirect 6 erespondrightmixed 14
erespondthat 22 erespondthe 101 erespondthird 95 eresponduN 33 eresponduhe -95 erespondun 13 erespondv 22
erespondwith 6 ereveal 29 ereveal- 76 erevealJ -30 erevealN 64 ereveala 6 erevealbase 32 erevealn -77
erevealpast 18 erevealq, 150 erevealqJ -30 erevealqN 11 erevealqa 6 erevealqthat 32 erevealqthe -39
erevealrightindirect -17 erevealrightmixed 83 erevealthat -40 erevealthe -13 erevealthird 84 erevealun 69
erevealv -11 erule -7 erulebase -43 erulefrontedindirect -129 eruleq, -59 eruleqthat 20
erulerightindirect 12 erulethat 12 erulethird -45 eruleun -128 erulev -7 esay 22 esay# 10 esay' 48 esay, 53
esay- 18 esayA 80 esayG 34 esayJ -71 esayV 13 esayVcue -83 esaya -5 esayafter 137 esayand -63 esayany -85
esayas 26 esayat 40 esaybase 34 esaybecause 7 esaybefore -20 esaybut 72 esayby 22 esaycould 99
esayduring -26 esayfor 96 esayfrontedindirect 75 esayfrontedmixed -29 esayhad 157 esayhe 23 esayher 31
esayhis 68 esayif 85 esayin 21 esaying -11 esayis -25 esayit 23 esayits 93 esaymany 159 esayn 43 esayno 187
esayon -99 esaypast 24 esayq 4 esayq# 129 esayq, 6 esayq- -123 esayq. 62 esayq: -41 esayqA -42 esayqG 6
esayqJ 22 esayqN 113 esayqV 204 esayqVcue 126 esayqa -58 esayqafter 165 esayqany -124 esayqas 74 esayqat 91
esayqbefore 102 esayqby 134 esayqduring -36 esayqfor 67 esayqhe 11 esayqher -18 esayqhis 35 esayqif 168
esayqin 98 esayqit 19 esayqits 76 esayqn 96 esayqno 138 esayqof -59 esayqon -12 esayqq -24 esayqshe -12
esayqsome 130 esayqt 14 esayqthat 40 esayqthe 47 esayqtheir 29 esayqthey 34 esayqthis -74 esayqthose 85
esayqto 154 esayqwas 8 esayqwere 162 esayqwhen 25 esayqwhether 24 esayqwith 90 esayqwould 12
esayresumeddirect 102 esayresumedindirect 40 esayresumedmixed 4 esayrightdirect 49 esayrightindirect 17
esayrightmixed -6 esayshe -23 esayso -45 esaysome 123 esaythat 32 esaythe 56 esaythey 22 esaythird 41
esaythis -62 esaythose 136 esayto 45 esayu# 34 esayuD 127 esayuE 52 esayuJ 209 esayuN 30 esayuhe 26
esayui -51 esayuit 31 esayun 52 esayushe 20 esayuthat -20 esayuthey -20 esayuwho 10 esayuyou 38 esayv 29
esaywas 21 esaywere 23 esaywhat 180 esaywhatever 20 esaywhen -17 esaywhether 30 esaywhile -92 esaywill 125
esaywith -76 esaywould 75 eshoot -90 eshootfrontedindirect -169 eshootfrontedmixed -89 eshootpast -41
eshootq 169 eshootqA 31 eshootuN 24 eshootun -89 eshootv -90 eshout -37 eshout- 85 eshoutpast -22
eshoutq 171 eshoutq, -34 eshoutrightdirect 150 eshoutun 89 eshoutv -84 esignal -39 esignalpast -17
esignalqthat 55 esignalrightindirect 55 esignalthat 55 esignaluN 26 esignalun -55 esignalv 94 eslam 10
eslam- 37 eslamN 54 eslampast 173 eslamqN 54 eslamqthe -10 eslamrightindirect 45 eslamrightmixed -14
eslamthe -10 eslamuN -52 eslamv -14 estate 7 estate, -18 estate- -34 estateG -219 estateGcue 52
estateN -120 estateV 67 estateVcue -17 estateand -82 estatefronteddirect 96 estatefrontedindirect -17
estatehe 11 estatein -134 estateing 151 estatelike -11 estaten -44 estateon -56 estatepast 111 estateq 108
estateq, -33 estateq. -66 estateqG -219 estateqGcue 52 estateqN -64 estateqV 104 estateqVcue 6
estateqand -44 estateqhe 39 estateqin -105 estateqlike -11 estateqn -44 estateqon -19 estateqthat 30
estateqto -96 estateqwhere -9 estateqwith -128 estaterightindirect -41 estaterightmixed 47 estatethat 36
estatethird -88 estateu# -72 estateuD -11 estateuN -41 estateuhe 61 estateuit 113 estateun -13 estatev 13
estatewhere -9 estatewith -119 estress -22 estresspast -73 estressqthat 38 estressrightindirect 16
estressthat 38 estressuN 34 estressv -22 esuggest 29 esuggest- -9 esuggestN -29 esuggesta -15
esuggestbase 38 esuggestfrontedindirect -7 esuggesthe -45 esuggesting 31 esuggestn 91 esuggestpast 40
esuggestq, -9 esuggestqN 74 esuggestqa -83 esuggestqhe -45 esuggestqin -89 esuggestqn -19 esuggestqshe 81
esuggestqthat -5 esuggestqthe -68 esuggestqthey 101 esuggestrightindirect 67 esuggestrightmixed -44
esuggestshe 81 esuggestthat -8 esuggestthe -68 esuggestthey 101 esuggestthird -7 esuggestuN 81
esuggestuhe -51 esuggestun 23 esuggestuthat 48 esuggestuwho 12 esuggestv 54 esum -25 esumv -16 etell 5
etell' -109 etell, -191 etell- -67 etellA 45 etellGcue -11 etellN -43 etellVcue 37 etella 93 etelland 28
etellbase 26 etellfronteddirect 129 etellfrontedindirect 58 etellfrontedmixed 42 etellhe 120 etellhis 92
etellhow 145 etellin -14 etelling 5 etelln 15 etellpast 20 etellq -22 etellq# 145 etellq, -32 etellqJ 130
etellqN -28 etellqa 46 etellqan -27 etellqher -38 etellqhim -152 etellqhis 81 etellqme 45 etellqn 91
etellqthe 9 etellqthem 58 etellqus 80 etellresumeddirect 240 etellrightindirect -22 etellrightmixed -16
etellshe 22 etellthat 84 etellthe 47 etellthird -66 etelluD 13 etelluN 6 etelluhe -37 etellun 59
etellushe -5 etelluwho -90 etellv 4 etellwho 16 eterm -21 eterm- -65 etermbase -42 etermin -63 etermof -150
etermq 56 etermqin -63 etermqof -150 etermqq 49 etermrightdirect -90 etermrightindirect -82 etermthird 24
etermuJ -39 etermuN 13 etermun -34 etermv 55 etestify -7 etestifybefore 5 etestifypast 38 etestifyqbefore 5
etestifyrightmixed 25 etestifyuN -19 etestifyv -7 ethank -42 ethank- -90 ethankN -70
ethankfrontedindirect -81 ethankqto -42 ethankrightindirect -43 ethankthird -81 ethankuN -45 ethankv 53
ethreaten 11 ethreatenVcue -45 ethreatening 55 ethreatenpast -28 ethreatenqto -79
ethreatenrightindirect -79 ethreatenuN 30 ethreatenv 11 etout -62 etoutrightindirect -40 etweet 21
etweet, 23 etweet- 97 etweeta 36 etweetat 14 etweetbase 51 etweetfronteddirect 136
etweetfrontedindirect -69 etweeting 106 etweetpast -24 etweetq 81 etweetq, 31 etweetq. 29 etweetq: -105
etweetqA 148 etweetqN 18 etweetqa 36 etweetqon 100 etweetqt 177 etweetqthat 7 etweetrightindirect 28
etweetrightmixed 53 etweetthird -39 etweetuD 75 etweetuN 59 etweetuhe -68 etweetun -40 etweetushe 142
etweetv -45 eunderscore -81 eunderscorev -81 eurgeGcue 17 eurgeVcue 28 eurgebase 6 eurgeing 17 eurgeqN 118
eurgeqn 73 eurgeqthe -26 eurgerightindirect 47 eurgerightmixed 20 eurgeuN -93 eurgeuhe 7 eurgeun 38
eurgev 7 evow 34 evowGcue 180 evowVcue 19 evowbase -97 evowing 180 evowpast 10 evowq, 7 evowqto 29
evowrightindirect 79 evowrightmixed -50 evowthird 257 evowuN -70 evowuhe -68 evowun 110 evowushe 44 evowv 4
ewarn 42 ewarn- 62 ewarnbase 65 ewarning 116 ewarnpast -43 ewarnq 85 ewarnq, 20 ewarnq: 99 ewarnqA -115
ewarnqagainst -17 ewarnqof 173 ewarnqthat -18 ewarnrightindirect -11 ewarnrightmixed 99 ewarnthat -30
ewarnthe 131 ewarnuN 37 ewarnuhe 59 ewarnun 41 ewarnv 21 ewonder -34 ewonderpast -43 ewonderv -36
ewrite- 41 ewriteA -12 ewriteN 48 ewritebase -3 ewritebut -88 ewritefronteddirect 173
ewritefrontedindirect 6 ewritefrontedmixed -42 ewritein -185 ewriteing -143 ewritepast 37 ewriteq 96
ewriteq, 19 ewriteq. 25 ewriteq: 21 ewriteqA 93 ewriteqN -21 ewriteqa -151 ewriteqin -92 ewriteqof -51
ewriteqon 53 ewriteqq 132 ewriteqthat 18 ewriteqto 8 ewriteresumeddirect -72 ewriteresumedindirect -17
ewriterightdirect 212 ewriterightindirect -37 ewriterightmixed 283 ewritethat 37 ewritethe 162
ewritethird 94 ewriteuN 24 ewriteuhe 32 ewriteun 46 ewriteushe -43 ewriteuthey -5 ewritev -27 eyell 3
eyell- 85 eyellpast -13 eyellq 129 eyellrightdirect 128 eyellun 66 eyellv -51 f#according -9 f#fronted -51
f#resumed -15 f#right 27 f#transcript -64 f'right -79 f(fronted -80 f(right -113 f,right -14 f-right 14
fAaccording 3 fAas 52 fAfronted -71 fAresumed -21 fAright 12 fAtranscript -9 fEright 94 fGcueright 37
fGfronted 11 fGright 28 fJaccording 57 fJfronted -6 fJright 20 fJtranscript -31 fNaccording 5 fNas -71
fNfronted 13 fNresumed 98 fNright -4 fNtranscript 18 fVcuefronted -112 fVcueresumed -84 fVcueright 66
fVfronted -34 fVresumed 48 fVright 16 fVtranscript -55 faaccording 152 fafronted 33 fafteraccording 6
fafterfronted -51 fafterright -89 falthoughfronted -26 fandaccording -31 fandfronted -28 fandresumed 49
fandright -72 fanotherright 95 fanright -9 fanyright 73 fareright 87 faresumed -109 faright 8
fasaccording -5 fasfronted -85 fasright -62 fataccording 36 fatfronted -105 fatranscript -9 fatright -4
fbecauseresumed 201 fbecauseright 3 fbeforeresumed 71 fbeforeright -30 fbothright 6 fbutaccording 16
fbutfronted -25 fbutresumed 21 fbutright 58 fbyfronted 26 fcouldresumed -4 fcouldright 35
fdespitefronted 29 fduringright -47 feachright -15 fforaccording -57 fforfronted 104 fforright -98
fhadright 74 fhasresumed -28 fhaveright 69 fheaccording -25 fhefronted 38 fheresumed 132 fherfronted 50
fheright 21 fherright 54 fhimselfright -53 fhisaccording -11 fhisfronted 120 fhisright 44 fhowright -37
fifright -39 finaccording 55 finfronted -59 finresumed -34 finright -43 fintoright 3 fisresumed -11
fitaccording 20 fitfronted 66 fitranscript 106 fitresumed 104 fitright 24 fitselfright -161 fitsright 23
flikeright -11 fmanyfronted -9 fmanyright 145 fmuchright 97 fnaccording 49 fnfronted 71 fnoright 26
fnresumed 163 fnright 15 fntranscript -4 fonaccording 110 fonfronted -109 fonright 6 forright -55
foverright -55 fqaccording -24 fqalone 8 fqannounced 31 fqas 71 fqcontinued 42 fqfar -12 fqfronted 132
fqinherited -23 fqparagraph -8 fqresumed 28 fqright -38 fqsigned 82 fqwithin 13 fshefronted -23
fsheresumed -53 fsheright 30 fsofronted -60 fsomeright -63 fsuchright 45 fthataccording 16
fthatfronted -101 fthatresumed 127 fthatright 23 ftheaccording 8 ftheas 60 fthefronted -4 ftheirright 32
fthemright 51 fthemselvesright 103 ftheresumed -26 ftheright 36 ftheyfronted 184 ftheyright 35
fthisfronted 44 fthisright 12 fthosefronted 78 fthoseright -68 fthoughfronted 34 ftofronted 30
ftoresumed -84 ftoright 26 fwasresumed -66 fwasright 60 fwereright 9 fwhateverfronted -58 fwhatright 79
fwhenright -77 fwhereright -9 fwhetherright -64 fwhilefronted -10 fwhoright -16 fwhyright 19 fwillright -10
fwithfronted -32 fwithresumed -22 fwithright -3 fwouldresumed 27 fwouldright 17 fxright 122 fxtranscript 60
fyoutranscript 56 g-# -43 g-J 12 g-N 5 g-V -52 g-a -13 g-according -5 g-after 6 g-an -29 g-and 65 g-as -5
g-at 36 g-but -44 g-for -57 g-he -25 g-his -11 g-i 106 g-in -35 g-it -46 g-n 58 g-on 110 g-q 59
g-resumed 11 g-she 190 g-that 16 g-the 17 g-transcript -12 g-x 60 g-you -14 gbase# -148 gbase, -38
gbase- -9 gbaseA 17 gbaseG 13 gbaseGcue 78 gbaseJ 11 gbaseN 52 gbaseV -67 gbaseVcue -64 gbasea 12
gbaseand -52 gbaseany -50 gbaseas -204 gbaseat -36 gbasebecause -85 gbasebut 24 gbaseby 100 gbasecould 4
gbasefor 88 gbasefrom -93 gbasefronted -21 gbasehe 6 gbaseher 119 gbasehim 3 gbasehis 109 gbasehow -18
gbaseif -79 gbasein 21 gbaseis -70 gbaseit 13 gbasen -44 gbaseof -87 gbaseon 18 gbaseq 151 gbaseresumed 35
gbaseright -7 gbaseshe -23 gbasethat 20 gbasethe 45 gbasetheir -69 gbasethemselves 28 gbasethey 29
gbasethis 61 gbaseto 19 gbasewas -6 gbasewhat 76 gbasewhen -53 gbasewhether -4 gbasewhile 32 gbasewho 75
gbasewill 16 gbasewith -87 ging# -19 ging, -33 gingA -150 gingGcue 21 gingJ -47 gingN 62 gingV -96
gingVcue 177 ginga 37 gingand -58 gingas -22 gingat -8 gingbut -87 gingfor -115 gingfronted -51 ginghe 10
gingher -61 ginghim -98 ginghis -55 ginghow -12 gingin 32 gingit -20 gingn -5 gingon -11 gingq 38
gingresumed -52 gingright -12 gingshe -30 gingthat 31 gingthe 50 gingthem 42 gingthey 81 gingwhy -10
gingx -110 gpast# -12 gpast( -28 gpast, 33 gpastA -63 gpastG 12 gpastJ 28 gpastV 67 gpastVcue 45 gpasta 13
gpastafter -20 gpastan 29 gpastand -52 gpastanother 40 gpastany 12 gpastare 42 gpastas -49 gpastat -57
gpastbecause 30 gpastbefore 59 gpastboth 47 gpastbut -13 gpastby -65 gpastcould 75 gpastdespite 57
gpastduring -64 gpastfor -34 gpastfrom 95 gpasthad 121 gpasthas -84 gpasthe 28 gpasther -11 gpasthim 123
gpasthimself -22 gpasthis -9 gpasthow 12 gpastif 22 gpastin -85 gpastis 103 gpastit 81 gpastits 175
gpastmany 83 gpastn 57 gpastno -11 gpastof 121 gpaston -141 gpastover 28 gpastq 21 gpastresumed -17
gpastright -23 gpastshe 55 gpastsince -32 gpastso 87 gpastsome 80 gpastthat 21 gpastthe 9 gpasttheir 71
gpastthem -58 gpastthey 7 gpastthis 58 gpastthose 142 gpastthough -73 gpastwas 19 gpastwhat 75
gpastwhen -91 gpastwhile -3 gpastwhy 160 gpastwith -18 gpastwould -26 gthird# -18 gthird, -41 gthird- 5
gthirdA 88 gthirdE -198 gthirdG 80 gthirdGcue 21 gthirdJ 44 gthirdN -9 gthirdV -5 gthirdVcue -17 gthirda 59
gthirdafter -175 gthirdand 66 gthirdare 22 gthirdas 53 gthirdat -96 gthirdby -58 gthirdfor -66
gthirdfronted -17 gthirdhe 39 gthirdher 66 gthirdhimself 101 gthirdhis 75 gthirdis 4 gthirdit 5
gthirdits 59 gthirdlike -11 gthirdn 56 gthirdno 27 gthirdof -21 gthirdon -30 gthirdq 100 gthirdresumed -26
gthirdright -3 gthirdshe 14 gthirdsuch 56 gthirdthat -14 gthirdthe -52 gthirdthey -71 gthirdthis 35
gthirdto -52 gthirdwere -29 gthirdwhen 30 gthirdwhere -9 gthirdwhy 106 gthirdwill 42 gthirdwith -34 h#_# 32
h#_. -33 h#_N -158 h#_n 23 h#_of -63 h'_n 11 h,_A -19 h,_G -224 h,_Gcue 261 h,_J -137 h,_N -11 h,_Vcue 154
h,_and -131 h,_but -62 h,_n 51 h,_the 26 h,_which -115 h,_while -180 h-_and -19 h-_n -28 hA_# 267 hA_' 167
hA_, 9 hA_A 11 hA_N 125 hA_V -9 hA_after -64 hA_are -23 hA_if -63 hA_in -6 hA_n 15 hA_that -20 hA_to 63
hG_N 76 hG_Vcue -45 hG_a 64 hG_n 200 hG_the -16 hGcue_N -19 hGcue_for -17 hGcue_him 70 hGcue_his -39
hGcue_n -5 hGcue_on 101 hGcue_the 119 hGcue_them 4 hJ_A -35 hJ_J 29 hJ_N 46 hJ_t -20 hJ_than -29 hN_# -133
hN_' 28 hN_, -13 hN_- 134 hN_. -14 hN_: -26 hN_A 16 hN_E -88 hN_J -46 hN_N -42 hN_V 11 hN_Vcue 46 hN_a 27
hN_and 73 hN_are 75 hN_as 118 hN_by 126 hN_could 106 hN_for -106 hN_had -139 hN_has 139 hN_in -67 hN_is -16
hN_must 125 hN_n 41 hN_of 63 hN_on -130 hN_q 177 hN_should -29 hN_that 132 hN_the 167 hN_to 12 hN_was 80
hN_will 70 hN_would 180 hN_x 104 hV_J -62 hV_a 95 hV_him -21 hV_in -113 hV_it -164 hV_n 75 hV_on -65
hV_the 39 hV_to 48 hVcue_, -107 hVcue_A -71 hVcue_J 159 hVcue_a -65 hVcue_against -15 hVcue_by 91
hVcue_for 69 hVcue_her 50 hVcue_him -22 hVcue_if 132 hVcue_n 55 hVcue_on -54 hVcue_t 9 hVcue_that 243
hVcue_them 13 hVcue_to -39 hVcue_whether -32 ha_# 189 ha_A -11 ha_E -22 ha_J -7 ha_N -63 ha_V 161
ha_Vcue 69 ha_few -194 ha_n 36 ha_q 100 hafter_J 90 hafter_N -59 hafter_the -117 han_n 37 hand_, -66
hand_A -77 hand_G -136 hand_N 23 hand_Vcue 177 hand_a -190 hand_in 53 hand_n 64 hand_the 42 hanother_n 6
hare_n -26 has_N 34 has_a -51 has_for -134 has_he -111 has_n -100 has_the -76 hat_# -53 hat_J 108 hat_N 8
hat_a -12 hat_the -70 hbecause_n -56 hbut_, -94 hbut_A 35 hbut_Vcue 143 hbut_the 132 hbut_while -126
hby_G 30 hby_Gcue 117 hby_J -8 hby_N -115 hby_the -6 hcould_V 34 hduring_the 146 hfor_N -16 hfor_n -50
hfor_the 100 hfrom_N 42 hfrom_a -96 hfrom_n 26 hfrom_the -58 hhad_been 87 hhas_V 186 hhe_' -65 hhe_A -53
hhe_E 127 hhe_V 29 hhe_Vcue -8 hhe_and 130 hhe_could 92 hhe_did 23 hhe_didn’t 146 hhe_does -15 hhe_had 10
hhe_has 51 hhe_is 111 hhe_n -22 hhe_q 161 hhe_should 195 hhe_was -35 hhe_will 250 hhe_would 33 hher_V 3
hher_Vcue 40 hher_as -37 hher_n 53 hher_q 5 hhim_a -48 hhim_of 90 hhim_q 152 hhimself_a 62 hhimself_as 144
hhis_G 98 hhis_J 29 hhis_V 84 hhis_Vcue 83 hhis_n -4 hhow_he 78 hhow_n 36 hhow_the 56 hi_V -10 hif_N 41
hif_he -18 hif_n 166 hif_the 171 hin_# 54 hin_J 88 hin_N -39 hin_a -20 hin_all 132 hin_an -58 hin_her -124
hin_his -58 hin_n -33 hin_the -50 hinto_n 97 his_G 177 his_a 35 his_that 201 hit_' 85 hit_A -114 hit_V 95
hit_a 30 hit_could -36 hit_does 171 hit_had 113 hit_in -194 hit_is -27 hit_q 248 hit_the 202 hit_was -8
hit_will 198 hit_would 185 hits_n -15 hlike_N -11 hmany_n 129 hmany_of 101 hmy_n 55 hn_# 183 hn_' 59
hn_, 76 hn_- -166 hn_. -126 hn_A -128 hn_E -44 hn_G -41 hn_J -14 hn_N 95 hn_V -5 hn_Vcue 167 hn_are 101
hn_as 84 hn_at -158 hn_by 44 hn_for -61 hn_from -17 hn_has -71 hn_have -21 hn_in -74 hn_is 131 hn_n 39
hn_of 8 hn_on 62 hn_q -181 hn_that 40 hn_the 36 hn_to 42 hn_were 127 hn_who 126 hno_n -94 hof_N -14
hof_n 39 hof_the 175 hon_J -47 hon_N -19 hon_a 11 hon_his 34 hon_n -68 hon_t -67 hon_the -12 hover_the -58
hq_# 152 hq_( -58 hq_A 89 hq_G -139 hq_J 67 hq_N 36 hq_V -27 hq_Vcue -6 hq_a 181 hq_after 63 hq_all 126
hq_and 16 hq_as 200 hq_at -109 hq_because 125 hq_both 83 hq_but 159 hq_by 105 hq_can 86 hq_did 61 hq_do 128
hq_every -73 hq_for 166 hq_from 111 hq_has 110 hq_having 94 hq_he 52 hq_his -75 hq_how 62 hq_i 134 hq_if 84
hq_in 145 hq_is 29 hq_it 161 hq_many 111 hq_most 122 hq_my 144 hq_n 15 hq_no -70 hq_of 144 hq_on 64
hq_our 218 hq_out 77 hq_over 49 hq_she 30 hq_so 24 hq_some 144 hq_t -28 hq_that 187 hq_the 17 hq_these 144
hq_they -3 hq_this -38 hq_to 54 hq_we 125 hq_what 201 hq_when 180 hq_while -107 hq_who -64 hq_why 126
hq_with 134 hq_without 130 hq_x 54 hq_you 125 hq_your 131 hshe_E 209 hshe_V 19 hshe_Vcue 155 hshe_and -123
hshe_did 175 hshe_had 261 hshe_has -75 hshe_is 50 hshe_n 193 hshe_was -19 hshe_will -143 hshe_would 82
hsome_n 77 hsome_of 100 hthat_# -96 hthat_' 248 hthat_, 90 hthat_A -62 hthat_G 236 hthat_J 13 hthat_N 28
hthat_V -63 hthat_Vcue -95 hthat_a 241 hthat_after 166 hthat_any 186 hthat_as 21 hthat_at 143 hthat_by 124
hthat_could -31 hthat_despite -98 hthat_during 160 hthat_have -190 hthat_he 43 hthat_her 242 hthat_his -23
hthat_if 12 hthat_in -87 hthat_is 56 hthat_most 96 hthat_q 118 hthat_she 119 hthat_some 70 hthat_such -65
hthat_the 49 hthat_their -79 hthat_they 113 hthat_this 179 hthat_was -78 hthat_were -146 hthat_while 145
hthat_would -55 hthe_# 6 hthe_A 36 hthe_E -52 hthe_G -33 hthe_J 16 hthe_N 8 hthe_V 60 hthe_Vcue 11
hthe_n 21 hthe_q 19 htheir_J 28 htheir_n -21 hthemselves_as -21 hthey_A -109 hthey_V -3 hthey_are -3
hthey_could 204 hthey_had 36 hthey_have 26 hthey_were 90 hthey_would 11 hthis_is 154 hthis_n 26 hthose_n 60
hthose_who -88 hthough_N 49 hto_V 84 hwas_A 41 hwas_J 78 hwas_V -17 hwas_a 100 hwas_q -7 hwhen_N -43
hwhen_Vcue -56 hwhen_i 63 hwhen_n 14 hwhen_she 63 hwhere_the -100 hwhether_it -7 hwhile_N 95 hwhile_n 64
hwhile_the 68 hwho_V -39 hwhy_N 136 hwhy_he 50 hwith_# 91 hwith_N -79 hwith_a 7 hwith_n -19 hwith_the 20
hwould_V -22 hx_N -77 kdirectaccording 111 kdirectalone 8 kdirectannounced 31 kdirectas 50
kdirectcontinued 42 kdirectfar -12 kdirectfronted 43 kdirectinherited -23 kdirectparagraph -8
kdirectresumed 69 kdirectright 35 kdirectsigned 82 kdirecttranscript -40 kdirectwithin 13 kindirectas -38
kindirectfronted -57 kindirectresumed -66 kindirectright -35 kindirecttranscript 4 kmixedaccording -4
kmixedas 47 kmixedfronted -18 kmixedresumed 19 kmixedright -14 kmixedtranscript -21 l0fronted 29
l0indirect -69 l0resumed -103 l0right -41 l1according -4 l1fronted 16 l1indirect -64 l1resumed -30
l1right -8 l1transcript -254 l2according -58 l2as 73 l2continued -32 l2direct -17 l2fronted -3
l2indirect -6 l2inherited -38 l2mixed -76 l2right -21 l2within -21 l3according 36 l3announced 34 l3as 80
l3continued 169 l3direct 13 l3indirect -15 l3inherited -91 l3mixed -13 l3paragraph 21 l3resumed -59
l3right 3 l3transcript 142 l3within 9 l4according 28 l4announced 183 l4direct 23 l4fronted 5 l4indirect 30
l4inherited 12 l4mixed 32 l4paragraph -47 l4resumed -35 l4right 23 l4transcript 45 l4within -8
l5according 43 l5announced -107 l5as 8 l5continued 104 l5direct 41 l5far -126 l5fronted -13 l5indirect -9
l5inherited 41 l5mixed 42 l5paragraph 47 l5resumed 170 l5right 17 l5signed 51 l5transcript -33 l5within 86
l6announced 80 l6as -14 l6continued 99 l6direct 22 l6far 30 l6fronted -16 l6indirect -25 l6inherited 94
l6mixed 31 l6paragraph -33 l6resumed 3 l6right -6 l6transcript 56 l6within -11 o0as 118 o0resumed 132
o0transcript -35 o1according 12 o1fronted 50 o1resumed 41 o1right 9 o1transcript 143 o2according 20 o2as -6
o2fronted 5 o2resumed 39 o2right 19 o3according 96 o3as 6 o3fronted 11 o3resumed 35 o4according -17
o4fronted 27 o4resumed -39 o5according 16 o5as -68 o5fronted -32 o5resumed -96 o5right -19 p#base -31
p#ing 208 p#past -23 p#third 38 p'base -20 p'ing -53 p'past -113 p'third 15 p)past 79 p,- 30 p,ing 59
p,past 45 p,third -21 p-base -15 p-ing -8 p-past 40 p-third -63 pAbase 54 pAing 86 pApast 58 pAthird 56
pEbase -71 pEpast -109 pEthird -51 pGbase -69 pGthird -65 pJbase -47 pJing 108 pJpast -61 pJthird -48
pN- -11 pNbase 101 pNing -54 pNpast 13 pNthird 15 pVbase 4 pVcuebase 89 pVcueing 60 pVcuepast 189
pVcuethird 103 pVing 29 pVpast -58 pVthird -16 p^- -21 pabase -17 paftering -10 pallpast 107 panbase 54
pandpast -25 pandthird 57 panotherpast -58 panpast -98 papast -190 pareing 69 parepast -146 pasing -114
pbeening 63 pbeenpast 38 pbeforeing 243 pbeingpast 12 pbepast -171 pbothpast 24 pbuting -9 pbutpast 79
pbutthird 110 pbying 11 pcanbase -47 pcouldbase -36 pdidbase 194 pforbase -107 pforing -114 phadpast 17
phaspast 17 phavepast 9 phepast 19 pherbase 78 pherthird 9 phisbase 36 phispast -144 pibase 91 pining -110
pinpast -159 pinthird -110 pipast 88 pising -24 pispast -165 pitpast 103 pitthird 42 pmanythird -185
pmightbase -38 pnbase 29 pning 23 pnpast 80 pnthird 13 pofing 130 pofpast -145 pofthird 7 ponthird 162
potherthird 44 pq- -9 pqbase 81 pqing 108 pqpast 6 pqthird 58 pshethird -47 pshouldbase 74 psincepast 46
psomethird 28 ptbase 125 pthatbase 88 pthatpast 72 pthatthird -62 pthebase -79 ptheing -140 pthepast -67
pthesethird -174 ptheybase 12 pthosethird -31 pting -27 ptobase -13 ptoing 83 ptpast 54 pwasing -7
pwaspast -156 pwepast 14 pwerepast -219 pwhenpast -114 pwhichpast 7 pwhichthird -63 pwhileing -74
pwhobase -20 pwhopast 12 pwhothird 58 pwillbase 59 pwouldbase -33 pyetpast 32 pyoubase -218
q#-transcript -64 q#ingright 49 q#pastfronted -44 q#pastright -68 q#thirdright 69 q,basefronted 111
q,baseresumed 3 q,baseright -75 q,ingfronted -83 q,ingresumed 27 q,ingright 26 q,pastas 27
q,pastfronted -20 q,pastresumed 4 q,pastright -48 q,thirdfronted -18 q,thirdresumed 10 q,thirdright 29
q-baseright -44 q-pastfronted -171 q-thirdright 5 q.basefronted -99 q.pastfronted 48 q.thirdfronted 62
q:baseright -109 q:ingfronted -121 q:ingresumed 154 q:ingright 66 q:pastfronted 38 q:pastresumed 165
q:pastright 45 q:thirdright -10 qA-transcript -9 qAbaseright -17 qAingfronted -141 qAingright -12
qApastfronted 51 qApastright 16 qAthirdfronted 35 qAthirdright -63 qEthirdright -164 qGbaseright -83
qGcuebaseright 78 qGcuethirdright 21 qGpastfronted -19 qGpastright 41 qGthirdright 75 qJ-transcript -31
qJbaseright 33 qJingright -20 qJpastfronted 207 qJpastright -14 qJthirdfronted -37 qJthirdright 33
qN-transcript 18 qNbaseright 56 qNingfronted 60 qNingresumed -45 qNingright -17 qNpastfronted 80
qNthirdfronted -43 qNthirdright 22 qV-transcript -55 qVbaseright 6 qVcuebasefronted 133 qVcuebaseright -37
qVcuepastright 60 qVcuethirdright 32 qVingright 160 qVpastright 160 qVthirdright -4 qa-transcript -9
qabaseright 10 qafterpastfronted 66 qafterpastright -62 qagainstpastright 17 qaingfronted -34 qaingright 44
qandbaseright 86 qandpastfronted -92 qandthirdright 67 qanotherpastfronted 57 qanotherpastright 121
qanpastfronted 137 qanybaseright 85 qanypastright 54 qapastfronted -3 qapastright 94 qarethirdright -18
qaspastfronted -109 qaspastright -78 qathirdright -23 qatingright -35 qatpastfronted 137 qatpastright 29
qatthirdright -22 qbeforepastfronted 40 qbothpastright 48 qbybaseright -61 qbypastfronted 70
qbypastright -45 qbythirdright 49 qduringpastfronted 176 qduringpastright 49 qforbasefronted -168
qforbaseright -32 qforingright 16 qforpastright 20 qforthirdright -82 qfrombasefronted -146
qfrompastfronted 146 qfromthirdright 77 qhebaseright 23 qheingright -29 qhepastright 34 qheringright 16
qherpastfronted -7 qherthirdright 142 qhethirdright 27 qhimbaseright -44 qhimingright -25 qhimpastright 41
qhimselfthirdright 101 qhisingright -48 qhispastfronted 6 qhispastright 37 qhisthirdright 23
qhowpastright 28 qi-transcript 106 qifbaseright 40 qifpastright 22 qinbaseright -10 qiningfronted -67
qiningright -42 qinpastfronted 69 qinpastresumed -106 qinpastright 21 qinthirdfronted 30 qinthirdright -161
qisbaseright -79 qisthirdright -11 qitbaseright 28 qitingright 26 qitpastright 82 qitspastright 142
qitsthirdright 121 qlikethirdright -11 qmanypastright -52 qmepastfronted 110 qmepastright -8
qn-transcript -4 qnbasefronted -70 qnbaseright 67 qningfronted -258 qningright 37 qnopastright -48
qnothirdright 27 qnpastfronted -9 qnpastresumed 25 qnpastright 8 qnthirdfronted -43 qnthirdright -77
qofbasefronted -133 qofbaseright -27 qofingright 24 qofpastfronted -77 qofpastright -5 qofthirdright -55
qonbaseright 16 qoningright 40 qonpastfronted 52 qonpastright 80 qonthirdright 22 qourpastright 48
qoutingright -43 qoutpastright 122 qoutthirdright 16 qoverpastright -50 qqbaseright 12 qqingright -57
qqpastright 51 qqthirdright -116 qshebaseright 122 qsheingright 87 qshepastright 49 qshethirdright -41
qsomepastright 99 qtbaseright 108 qthatbaseright -4 qthatingright 62 qthatpastright 39 qthatthirdright 17
qthebasefronted -96 qthebaseright -105 qtheingfronted -54 qtheingright 43 qtheirbaseright 103
qtheirpastright 80 qthemingright -12 qthempastfronted 109 qthempastright -60 qthemselvesbaseright 28
qthepastfronted -4 qthepastresumed -40 qthepastright 27 qthethirdfronted -129 qthethirdright 90
qtheybaseright 37 qtheyingright 65 qtheypastright 44 qtheythirdright 111 qthisbaseright 159
qthispastfronted -46 qthispastright -77 qthosepastright 33 qto-according -5 qto-resumed 11
qtobasefronted 12 qtobaseright 61 qtoingfronted 51 qtoingright -36 qtopastfronted 46 qtopastresumed 82
qtopastright -28 qtothirdfronted -24 qtothirdright -53 qtpastfronted 128 qtpastright -60 qtthirdright -55
quponpastright 178 qwasbaseright -62 qwaspastright 9 qwerepastright 60 qwerethirdright 6 qwhatpastright 131
qwhenpastfronted 83 qwhenpastright -151 qwherethirdright 48 qwhetherbaseright 29 qwhyingright -10
qwhythirdright 48 qwillthirdright 42 qwithbaseright 39 qwithpastfronted -29 qwithpastright -8
qwiththirdright 15 qwouldpastright 12 qx-transcript 60 qyou-transcript 56 raccording -5 ralone 8
rannounced 31 ras -7 rcontinued 43 rfar -12 rfronted -12 rinherited -14 rparagraph -8 rresumed -22
rright -22 rsigned 82 rtranscript -12 rwithin 13 sFalse 40 sTrue -44 u#according 34 u#direct 23
u#fronted -66 u#indirect -23 u#mixed -33 u#right -32 uDdirect -18 uDfronted 38 uDmixed -26 uDright -7
uEindirect 35 uEright -68 uGindirect -58 uGright -18 uJdirect 113 uJfronted 101 uJindirect 8 uJmixed 19
uJright -13 uNaccording 11 uNas 7 uNdirect 40 uNfronted 12 uNindirect -11 uNmixed 15 uNresumed -40
uNright 8 uNtranscript -11 uhedirect 38 uhefronted -22 uheindirect 18 uhemixed 8 uheresumed 49 uheright 37
uidirect 120 uifronted -101 uiindirect -37 uiright -24 uitdirect 45 uitfronted -7 uitindirect -81
uitmixed 208 uitright -16 unaccording 45 unas 32 undirect 95 unfronted -59 unindirect -20 unmixed 4
unresumed 14 unright 4 unsaccording -15 unsdirect -40 unsindirect 6 unsmixed -57 unsresumed 15 unsright -11
ushefronted 41 usheindirect 32 ushemixed 27 usheresumed -7 usheright 10 uthatdirect 11 uthatindirect -16
uthatmixed 57 uthatright 13 utheydirect 172 utheyfronted 73 utheymixed 200 utheyresumed 58 utheyright 18
uweindirect -5 uweright -70 uwhichdirect 24 uwhichindirect -53 uwhichmixed -107 uwhichright 18
uwhofronted 7 uwhoresumed -69 uyouright -10 v-accordingindirect 59 v-announceddirect 151 v-asindirect -19
v-continueddirect 67 v-fronteddirect 216 v-frontedindirect -29 v-frontedmixed -68 v-inheriteddirect -44
v-paragraphdirect -113 v-resumeddirect 4 v-resumedindirect -110 v-resumedmixed -5 v-rightdirect 46
v-rightindirect -35 v-rightmixed -25 v-transcriptindirect 12 v-withindirect -39 vvaccordingdirect 111
vvaccordingmixed -4 vvalonedirect 63 vvannounceddirect 11 vvasdirect 50 vvasindirect -37 vvasmixed 42
vvcontinueddirect 34 vvfardirect -12 vvfronteddirect 27 vvfrontedindirect -39 vvfrontedmixed 23
vvinheriteddirect -6 vvparagraphdirect 8 vvresumeddirect 74 vvresumedindirect -27 vvresumedmixed 36
vvrightdirect 31 vvrightindirect -18 vvrightmixed -3 vvsigneddirect 82 vvtranscriptdirect -40
vvtranscriptmixed -21 vvwithindirect 37 waccording- -6 waccordingaccording -5 waccordingresumed 11
wasidebase 13 wasidefronted 46 wasideing 54 wasideresumed 126 wasidethird 37 winfinitivebase -13
winfinitivefronted -245 winfinitiveright 8 wleftas 33 wleftbase 24 wleftfronted 30 wlefting -36
wleftresumed 6 wleftright -6 wleftthird 29 wmainbase -20 wmainfronted -32 wmainpast -32 wmainresumed 30
wmainright -17 wname- -9 wnametranscript -9 wrelativebase 56 wrelativefronted -84 wrelativeing 44
wrelativepast -49 wrelativeresumed -169 wrelativethird -47 wrightbase -64 wrightfronted -6 wrightpast 34
wrightresumed 32 wrightthird -77 wsharedbase -55 wsharedfronted -50 wshareding -17 wsharedpast 10
wsharedresumed -55 wsharedthird -25 wtranscript- 14 wtranscripttranscript 14 x#right -136 x'2 -199 x'3 6
x'inherited -33 x'right 95 x'within -233 x,2 -97 x,3 -27 x,4 67 x,5 29 x,6 197 x,according -15 x,as 87
x,inherited 104 x,resumed -17 x,right 29 x,within -19 x-3 -41 x-4 146 x-inherited 41 x-within -63 x:3 187
x:4 29 x:5 -41 x:6 56 x:announced 161 x:inherited -100 x:resumed 30 x:right -3 x:transcript -12 x:within 67
xAinherited -168 xAright 3 xE2 -149 xEright 16 xEwithin 26 xGcueright 12 xGcuewithin 236 xN2 13 xN3 -94
xN4 180 xN5 199 xN6 -20 xNinherited 103 xNright 47 xNwithin -49 xV2 -76 xV5 203 xVcue2 -162 xVcueright -7
xVcuewithin -135 xVinherited -57 xVright 6 xVwithin 52 x^2 117 x^3 65 x^4 26 x^5 18 x^6 18 x^according 7
x^alone 8 x^announced -79 x^as -85 x^continued 40 x^far -12 x^fronted -12 x^inherited 130 x^paragraph -19
x^signed 82 x^within 105 xa2 -85 xagainstright 61 xainherited 90 xand2 -180 xand3 -176 xandinherited -174
xandright 23 xareright -5 xaright 14 xas2 -11 xas3 -24 xasinherited 75 xaswithin -61 xatright 11
xawithin 103 xbeenright -57 xbutfronted 47 xbyright 85 xfor3 58 xforinherited -3 xforright 5 xforwithin -18
xhadright 51 xhasright 6 xhaveright 54 xheright 12 xherright -43 xhimright -35 xhis2 73 xhisright -33
xhiswithin 73 xin2 -144 xinright -62 xinwithin -133 xiright 6 xis2 117 xisinherited -177 xisright 9
xitright -45 xmeright 44 xn2 26 xn3 -79 xn4 12 xninherited -28 xnright -41 xnwithin -20 xof2 34 xof3 -107
xofinherited -89 xofright 102 xofwithin -12 xon2 -216 xonright 56 xonwithin -160 xoutright 6 xqright 161
xsheright -91 xthatright 64 xthatwithin 113 xthe2 -117 xtheinherited -155 xthemright 48 xthewithin -178
xto2 44 xto3 -176 xto4 -168 xtoinherited -40 xtoright -38 xtowithin -50 xtright 14 xwasright 7
xwaswithin -228 xweright 14 xwhenright -114 xwhoright 22 xwith2 -189 xwithwithin -34 xwouldright 165
xx2 -204 xxwithin -240 y#fronted -21 y$2 39 y$3 -37 y$4 6 y$5 4 y$6 63 y$according 101 y$alone 8
y$announced 58 y$as 61 y$continued 41 y$far -12 y$inherited 13 y$paragraph -17 y$resumed 58 y$right 68
y$signed 82 y$transcript -8 y$within -15 y(3 -114 y(right -86 y(within -236 y,according 19 y,as -84
y,resumed -188 y,right -69 y-3 -27 y-4 60 y-fronted -27 y-inherited 76 y-resumed 28 y-right -22 y-within 75
y.according 45 y.as 115 y.resumed 98 y.right 28 y:right -65 y;right 68 yA2 -26 yAwithin -70 yE2 -18
yEwithin -56 yG2 -118 yGcuefronted 95 yGcueresumed -141 yGcueright -36 yGright 83 yJfronted 124 yJwithin 82
yN2 -190 yN3 180 yN4 59 yN5 131 yN6 118 yNfronted 12 yNinherited 81 yNright -16 yNwithin 53 yV3 -177
yVcue2 -107 yVcue3 121 yVcue4 133 yVcue5 155 yVcuefronted 9 yVcueinherited 74 yVcuewithin 94 yVwithin -88
ya2 47 yafronted -12 yainherited 64 yand2 -20 yand3 43 yandinherited 73 yandresumed -102 yandright -14
yandwithin -33 yasright -24 yawithin -81 ybutwithin 8 yby3 -181 yby4 -190 ybywithin -241 ycaccording -29
yforwithin -155 yhe3 155 yhefronted -14 yhisfronted 70 yifronted -29 yin2 25 yinwithin -15 yiswithin -115
yitfronted 81 yn2 -34 yn3 -233 yn6 -127 ynfronted -36 yninherited -160 ynwithin -89 yon2 -150 yonwithin 53
yorwithin -207 yq3 -167 yq4 -61 yq5 -82 yq6 -117 yqannounced -105 yqwithin -82 yshefronted -6 ythe2 -10
ythe3 -17 ythefronted 23 ytheinherited -37 ytheright -47 ythewithin 95 ytowithin 91 ywas2 -22 ywhenright 69
ywhich2 -219 ywhichinherited 58 ywhichright -25 ywhichwithin -180 yx2 53 yx5 186 yxwithin 56
zFalseFalseFalse2 -115 zFalseFalseFalse3 -105 zFalseFalseFalse4 -17 zFalseFalseFalse5 13
zFalseFalseFalse6 57 zFalseFalseTrue2 102 zFalseFalseTrue3 129 zFalseFalseTrue4 -14 zFalseFalseTrue5 52
zFalseFalseTrue6 39 zFalseTrueFalse2 54 zFalseTrueFalse3 23 zFalseTrueFalse4 -28 zFalseTrueFalse5 193
zFalseTrueFalse6 208 zTrueFalseFalse2 -20 zTrueFalseFalse3 21 zTrueFalseFalse4 32 zTrueFalseFalse5 4
zTrueFalseFalse6 -20
"""
