"""Learned weights: whether a candidate is a statement.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
a#right -40 a'right 61 a(right 87 a,fronted 48 a,resumed 49 a,right 79 a-fronted 10 a-right 19 a:right 45
a;right 4 aAfronted -55 aAright 20 aGcueright -43 aGright -21 aJright 53 aNright -10 aVcuefronted 19
aVcueresumed 81 aVcueright 12 aVright 10 a^fronted -53 a^resumed 188 a^right 62 a^transcript 35
aacrossright -79 aafterright 60 aalthoughright 244 aandright 14 aareright -145 aatright 65
abecauseright -88 abeforeright -146 abutfronted -122 abutright 56 abyright 50 aduringright 50 aforright -79
afromright -59 ahadright 66 ahowright -233 aifright -136 ainright -15 aintoright 3 aisright -41
alikeright 99 anright -72 aofright -23 aonright -16 aorright -114 aoverright 219 aqfronted -14
aqresumed -84 aqright -38 aqtranscript -206 asinceright 22 athanright -44 athatright -39 athoseright -150
athoughright 15 atoaccording 36 atoright 75 atright 60 auntilright -200 awasright 87 awhatright -27
awhenright 55 awhereright 34 awhichright -26 awhoright 35 awithright 65 axright 61 ayetright 183 b -31
d0left 11 d0name -9 d0relative 7 d0transcript 18 d1shared -8 d2left 5 d2relative -136 d2right -113
d2shared 60 d3according -28 d3aside 5 d3left -36 d3right 3 d3shared -41 d4according -9 d4aside -48
d4left -29 d4right 73 d4shared 16 d5according 14 d5left -44 d5right 97 d5shared 17 d6according 74
d6aside 158 d6left -42 d6right 240 d6shared -18 d7according -10 d7aside 8 d7right -13 d8according 270
d8aside 32 d8left -14 d8right 23 d8shared -40 e: -3 e:# -98 e:- -3 e:J -42 e:N 16 e:V -81 e:a -27 e:i 116
e:n -3 e:q# -98 e:qJ -42 e:qN 16 e:qV -81 e:qa -27 e:qi 116 e:qn -3 e:qx 56 e:qyou 48
e:transcriptdirect -52 e:transcriptindirect 11 e:transcriptmixed -17 e:v -7 e:x 56 e:you 48 eaccording -4
eaccording# 33 eaccordingA 9 eaccordingJ 44 eaccordingN -10 eaccordinga 111 eaccordingaccordingdirect 119
eaccordingaccordingindirect 11 eaccordingafter 13 eaccordingand -49 eaccordingas -13 eaccordingat 41
eaccordingbut 4 eaccordingfor -74 eaccordinghe -23 eaccordinghis -16 eaccordingin 36 eaccordingit 6
eaccordingn 49 eaccordingon 100 eaccordingq -23 eaccordingqto -4 eaccordingthat 16 eaccordingthe 16
eaccordingu# 37 eaccordinguN 15 eaccordingun 12 eaccordingv -6 eaccuse 31 eaccuse- 74 eaccuseN 49
eaccusehim 97 eaccuseing 164 eaccusepast 7 eaccuseqN 101 eaccuseqhim 97 eaccuseqthe 16
eaccuserightindirect 99 eaccuserightmixed 12 eaccusethe 72 eaccusethird -21 eaccuseuN 174 eaccuseuhe 181
eaccuseun -36 eaccuseuwho -49 eaccusev 22 eacknowledge -8 eacknowledge- 30 eacknowledgebase 186
eacknowledgefrontedindirect -63 eacknowledgeing -47 eacknowledgeit 87 eacknowledgepast 27
eacknowledgeq, -45 eacknowledgeqthat 11 eacknowledgeqthe -50 eacknowledgerightindirect 65
eacknowledgerightmixed -78 eacknowledgethat 30 eacknowledgethe -50 eacknowledgeuN 169 eacknowledgeuhe -21
eacknowledgeun 18 eacknowledgev -19 eadd -4 eadd- -116 eaddGcue -216 eaddN 24 eaddbase -28 eaddbut 89
eaddfronteddirect -40 eaddfrontedindirect 61 eaddfrontedmixed 174 eaddhe 153 eadding 10 eaddn 76
eaddpast 47 eaddq -33 eaddq, 68 eaddq. 99 eaddq: 120 eaddqN -106 eaddqa -45 eaddqanother 8 eaddqthat 25
eaddqto -112 eaddresumeddirect -4 eaddresumedindirect 78 eaddresumedmixed 120 eaddrightdirect -64
eaddrightindirect -59 eaddrightmixed 11 eaddthat 35 eaddthe 107 eaddthird -27 eadduN 54 eadduhe -44
eadduit 107 eaddun -7 eaddushe 71 eadduwho -66 eaddv 50 eadmit 14 eadmiting 35 eadmitpast -69 eadmitq 139
eadmitqthat 115 eadmitqto -119 eadmitrightindirect 23 eadmitrightmixed -22 eadmitthat 59 eadmitthird 154
eadmituN -18 eadmituhe -6 eadmitun 49 eadmitv 23 eadvise -37 eadvise- -154 eadvisebase -111
eadvisefrontedindirect -106 eadviseing -65 eadviseon 9 eadvisepast 9 eadviseqN -10 eadviserightindirect 50
eadvisethird 19 eadviseuN -123 eadviseuhe -7 eadviseuwho 99 eadvocaterightindirect -34 eadvocateuN -160
eadvocatev 16 eagree 8 eagreeN -28 eagreeVcue -15 eagreebase -69 eagreeon 151 eagreepast -20 eagreeqA -67
eagreeqN 152 eagreeqon 131 eagreeqthat 48 eagreeqto -15 eagreeqwith 70 eagreerightindirect 73
eagreerightmixed -154 eagreethat 30 eagreethird 206 eagreeuN 9 eagreeuhe 161 eagreeun 67 eagreewith 43
eallege -14 eallege- -74 eallegeing -84 eallegen -79 eallegepast -63 eallegeqn -79 eallegeqthat 216
eallegerightindirect 4 eallegethat 44 eallegethird 206 eallegeuN -108 eallegeun 117 eallegev 53
eannounce 42 eannounce# 43 eannounce, -70 eannounce- 31 eannounceJ 142 eannounceN -33 eannounceV 78
eannouncea 45 eannouncebase -24 eannouncefrontedindirect 177 eannouncehe -12 eannouncehis 36
eannounceing 11 eannounceit 103 eannouncepast 25 eannounceq# 43 eannounceqJ 142 eannounceqV 78
eannounceqa 45 eannounceqhe -35 eannounceqhis 36 eannounceqit 103 eannounceqon -39 eannounceqt -12
eannounceqthat -49 eannounceqthe 30 eannounceqthey -55 eannouncerightmixed 124 eannouncethat 17
eannouncethe -39 eannouncethey -55 eannounceuN 72 eannounceuhe -33 eannounceun -7 eannouncev 47 eanswer -28
eanswerfronteddirect 32 eanswerpast 110 eanswerq 115 eansweruN -76 eanswerv -29 eapplaud -85
eapplaudpast -33 eapplaudv -85 eargue 51 eargue- 23 eargueN -25 earguebase 102 earguefrontedindirect -19
eargueing -12 earguepast 26 eargueq, 120 eargueq. -66 eargueqin -87 eargueqthat -43 eargueqthe 158
eargueresumedindirect 59 earguerightindirect 51 earguerightmixed 55 earguethat -28 earguethe -27
earguethird 35 eargueuD 86 eargueuN 25 eargueuhe -100 eargueun 11 eargueushe 112 eargueuthey 124
eargueuwho 64 earguev 70 eask -14 eask- -47 easkGcue 20 easkVcue 24 easkbase 15 easkfronteddirect 173
easkfrontedindirect -118 easkfrontedmixed -80 easking 38 easkpast 9 easkq 42 easkq, -41 easkq. 75
easkqA -54 easkqJ -58 easkqN -21 easkqa 81 easkqby 83 easkqfor 103 easkqhim -28 easkqif 145 easkqn -16
easkqthe -19 easkqthem 12 easkqwhether 173 easkrightindirect 40 easkrightmixed 40 easkthird -97 easkuN 20
easkui 13 easkun 14 easkushe -13 easkuwe -56 eassert 67 eassertpast 47 eassertqthat 123
eassertrightindirect 38 eassertrightmixed 115 eassertthat 123 eassertuN 185 eassertuhe 59 eassertv -3
eassure -39 eassurepast 52 eassureuN -39 eassurev -39 ebegin 23 ebeginN -104 ebeginfrontedindirect 26
ebeginpast -50 ebeginqG -147 ebeginqto -202 ebeginthe -167 ebeginuN -148 ebeginun -97 ebeginuwhich 76
ebeginv 39 eblame- -47 eblameN 38 eblamebase 49 eblamen 155 eblamepast -49 eblameqN 38 eblameqn 155
eblameqthe 70 eblamerightindirect 102 eblamerightmixed -109 eblamethe 70 eblameuN -11 eblameun -7
eblamev 21 eblast -4 eblast- 60 eblastN 10 eblastpast 108 eblastqN 16 eblastqthe -14 eblastrightindirect 83
eblastrightmixed -45 eblastthe -14 eblastuN -16 eblastuhe 36 eblastun -45 eblastv -59 eboast 13
eboastpast -46 eboastqA 113 eboastqof 159 eboastqthat 163 eboastrightindirect 16 eboastrightmixed 7
eboastthat 163 eboastthird -64 eboastuN 80 eboastun -47 eboastv -34 ebrag -21 ebragv -21 ebrand -15
ebrandbase 7 ebrandrightindirect -141 ebrandv 15 ebrief 15 ebriefon 15 ebriefpast 15 ebriefqon 15
ebriefrightindirect 15 ecall -3 ecall- 57 ecallGcue 43 ecallJ -132 ecallN 5 ecallVcue 30 ecalla 12
ecallbase -22 ecallher 31 ecallhim 136 ecallhimself 67 ecallhis 128 ecalling 43 ecallinto 38 ecallit 15
ecalln -62 ecallout 19 ecallpast -32 ecallq -88 ecallqJ -126 ecallqN 28 ecallqa 12 ecallqfor 15
ecallqher 31 ecallqhim 136 ecallqhimself 67 ecallqhis 128 ecallqinto 38 ecallqit 13 ecallqn -58 ecallqon 23
ecallqout 19 ecallqq -43 ecallqthe 23 ecallqthem 13 ecallqto 5 ecallqwith -8 ecallrightdirect -7
ecallrightindirect 14 ecallrightmixed 9 ecallthe 17 ecallthem 128 ecallthird 56 ecallto 41 ecalluD 96
ecalluJ 98 ecalluN 47 ecalluhe 8 ecalluit 142 ecallun -45 ecallushe -51 ecalluthat 21 ecalluthey -37
ecalluwho 66 ecallv -34 ecaution 104 ecautionVcue 95 ecautionpast 82 ecautionqthat 55
ecautionrightindirect 67 ecautionrightmixed 62 ecautionv 104 echallenge -31 echallenge, 31 echallenge- -182
echallengeVcue -139 echallengeand -34 echallengefrontedindirect 136 echallengein 5 echallengeing -16
echallengen -115 echallengepast -54 echallengeqN 52 echallengeqthe 51 echallengeqto 23
echallengerightindirect -158 echallengerightmixed -17 echallengethird -67 echallengeuJ -153 echallengeuN 7
echallengeun 75 echallengeuwho -11 echallengev 40 echant -36 echant- 118 echanting -13 echantpast 14
echantq 54 echantq, -67 echantqq 47 echantrightdirect 75 echantun -12 echantv -112 ecite 37 ecite- 28
eciteJ 133 ecitea -43 ecitefrontedindirect -140 ecitefrontedmixed -88 ecitehis 185 eciteing 57 eciten 37
ecitepast -5 eciteq 99 eciteqJ 133 eciteqN 148 eciteqa -14 eciteqhis 23 eciteqn 37 eciteqq 99 eciteqthe 45
eciterightindirect 134 eciterightmixed 199 ecitethe -34 ecitethird 51 eciteuN 54 eciteuhe 229 eciteun -44
ecitev 23 eclaim 29 eclaim, 44 eclaim- 47 eclaimN 135 eclaimbase 81 eclaimhe 65 eclaiming -98 eclaimn -63
eclaimpast 66 eclaimq, 83 eclaimqN 135 eclaimqhe 47 eclaimqn -27 eclaimqthat 23 eclaimqthe -36
eclaimqto -34 eclaimrightindirect 17 eclaimrightmixed -4 eclaimthat -25 eclaimthe 6 eclaimthird 42
eclaimuJ 11 eclaimuN 18 eclaimuhe -22 eclaimun 68 eclaimushe -70 eclaimuwho 208 eclaimv 17 eclose 25
eclosefrontedindirect 42 eclosepast -179 ecloseun 96 eclosev 55 ecomment 9 ecomment- -42 ecommentbase -97
ecommentfrontedmixed 14 ecommenton 126 ecommentqon 126 ecommentrightindirect -39 ecommentrightmixed 80
ecommentthird -93 ecommentuD 52 ecommentuN -7 ecommentun 16 ecompare -17 ecompare- -50 ecompareN -164
ecompareVcue -182 ecompareing -28 ecompareqto -170 ecompareqwith -49 ecomparerightindirect -16
ecomparerightmixed -3 ecompareuN -140 ecompareun -20 ecomparewith -49 ecomplain 29 ecomplainpast 142
ecomplainqA 44 ecomplainqthat 100 ecomplainrightmixed 78 ecomplainthat 100 ecomplainuN 131 ecomplainv 12
econcede -15 econcedeing -86 econcedepast 36 econcedeqthat 224 econcederightindirect 41 econcedethat 27
econcedeuN -92 econcedev -15 econclude 57 econcludebase 51 econcludefronteddirect 41
econcludefrontedindirect 84 econcludepast 115 econcludeq 61 econcludeq. 60 econcludeqthat -63
econcluderightindirect 54 econcluderightmixed -24 econcludethat -63 econcludethird -48 econcludeuN 198
econcludeuhe -41 econcludeun 73 econcludeuthey 38 econcludev 57 econfirm 17 econfirm- -25 econfirmpast -23
econfirmqthat 159 econfirmrightindirect 11 econfirmthat 159 econfirmuN 153 econfirmun -32 econfirmv 37
econtend -63 econtendqthat 154 econtendrightindirect 21 econtendthat 154 econtendthird 160 econtendv -63
econtinue -32 econtinue- -113 econtinueA 15 econtinuebase -30 econtinuefronteddirect 27
econtinuefrontedindirect -99 econtinuefrontedmixed 34 econtinueing -57 econtinuepast -38 econtinueq 83
econtinueq, 23 econtinueq. -42 econtinueq: 69 econtinueqto 36 econtinueresumeddirect 168
econtinuerightdirect -38 econtinuethird 13 econtinueuN -120 econtinueuhe 156 econtinueun 87
econtinueushe -10 econtinuev -17 econvince -44 econvinceing 14 econvincerightindirect 16 econvincethat -59
econvinceuN -49 econvincev -16 ecredit 63 ecreditbase -194 ecreditqn -194 ecreditun 37 ecreditv 9
ecriticize -28 ecriticize- -45 ecriticizeN -16 ecriticizeing -64 ecriticizepast 31 ecriticizeqN -15
ecriticizeqthe 37 ecriticizerightindirect -73 ecriticizethe 37 ecriticizeuN -135 ecriticizev 21 edeclare 16
edeclare- 49 edeclareN 8 edeclarea -125 edeclarefronteddirect 90 edeclaren 37 edeclarepast -25
edeclareq 117 edeclareq, -9 edeclareq. 47 edeclareqN -105 edeclareqa -79 edeclareqin 111 edeclareqn 37
edeclareqthat 208 edeclareqthe 11 edeclarerightindirect 16 edeclarerightmixed 102 edeclarethat 213
edeclarethe 11 edeclarethird 151 edeclareuN 53 edeclareuhe -42 edeclareun 101 edeclareuwho -87
edeclarev -10 edecline 12 edeclineVcue 22 edeclinefrontedindirect 73 edeclinepast 93 edeclineq, -25
edeclineqto 22 edeclinerightindirect 47 edeclineuN 53 edeclineuhe 149 edeclineun 29 edeclineuwho -79
edeclinev 12 edecry 144 edecry- 117 edecrypast 144 edecryqthe 47 edecryrightindirect 139 edecrythe 47
edecryuN 81 edecryv 47 edefend -63 edefend- -6 edefendbase 36 edefendhis -121 edefending -34
edefendqhis -121 edefendqthe 46 edefendrightindirect -40 edefendthe 46 edefenduN -15 edefendun 21
edefendv -74 edemand 73 edemand- 77 edemandJ -68 edemandbase 11 edemandpast -8 edemandqJ -68
edemandqthat 113 edemandrightindirect 51 edemandthat 113 edemandthird 152 edemanduN 152 edemandun -5
edemandv 35 edenounce -10 edenounce- -69 edenounceing 35 edenouncepast -158 edenounceqthe -17
edenouncerightindirect -88 edenouncethe -47 edenounceuN 23 edenounceun -7 edenouncev 10 edeny 42 edeny- 58
edenyany 126 edenying -33 edenypast 57 edenyqany 126 edenyqthat 172 edenyrightindirect -35 edenythat 172
edenythird 43 edenyuN -60 edenyuhe -34 edenyun 103 edenyv 24 edescribe 54 edescribe- 99 edescribeN 202
edescribea 113 edescribebase -10 edescribefrontedmixed -32 edescribehimself 129 edescribehis 126
edescribeing 155 edescribeit -52 edescriben 142 edescribepast 4 edescribeqN 159 edescribeqa 153
edescribeqhimself 129 edescribeqhis 126 edescribeqit -52 edescribeqn 142 edescribeqthe 135
edescribeqthemselves -15 edescriberightmixed 208 edescribethe 58 edescribethemselves -15
edescribethird -102 edescribeuN -101 edescribeuhe 157 edescribeun 16 edescribeushe 146 edescribev -39
edetail -45 edetail- 56 edetailrightindirect -9 edetailthird -184 edetailuN -142 edetailun 26 edetailv -166
edisclose 15 edisclosepast 134 ediscloserightindirect 15 edisclosev 125 eelaborate -34 eemphasize 59
eemphasizepast 69 eemphasizeqthat 82 eemphasizerightindirect 75 eemphasizethat 80 eemphasizeuN 96
eemphasizeun 56 eemphasizev 59 eencourage -23 eencourageVcue 92 eencourageing -107 eencourageqn 49
eencouragerightindirect -55 eencouragethird 68 eencourageuit -109 eencourageun 35 eestimate 31
eestimatepast 52 eestimaterightindirect 75 eestimaterightmixed -9 eestimatethird -16 eestimateuN 60
eestimateun 52 eestimatev -28 eexplain 26 eexplain- -80 eexplainfronteddirect 74
eexplainfrontedindirect -28 eexplainhow 107 eexplaining 16 eexplainpast 101 eexplainq -27 eexplainq, 22
eexplainq. 45 eexplainqN 109 eexplainqhow 107 eexplainqthat 181 eexplainqthe 210 eexplainqwhy 22
eexplainresumedindirect -16 eexplainrightindirect -3 eexplainrightmixed 192 eexplainthat -33
eexplainthe 195 eexplainthird -60 eexplainuN -15 eexplainuhe 42 eexplainun 55 eexplainushe 137 eexplainv 64
eexplainwhy 24 efire 10 efirefrontedindirect 10 efirepast 18 efirev 10 ego -43 ego- -75 egoA -187 egoN -181
egobase 40 egofrontedindirect -29 egofrontedmixed 76 egoing -41 egopast -56 egoq 38 egoqon 78 egoqq -64
egoqto 68 egorightdirect 48 egothird -5 egouN 24 egoun 33 egov 11 ehighlight -10
ehighlightfrontedindirect 55 ehighlighting 28 ehighlightv -10 ehint 19 ehintv 19 eimply 10 eimplyqthat 10
eimplythat 10 eimplyv 10 eindicate 33 eindicatebase 30 eindicatefrontedindirect 14 eindicatepast -18
eindicateq, 218 eindicateqthat -3 eindicaterightindirect -9 eindicatethat -3 eindicatethird 73
eindicateuN -7 eindicateun 48 eindicatev -4 einform 57 einformpast 116 einformrightindirect 116 einformv 57
einsist 29 einsistbase 4 einsistfrontedindirect -109 einsisting 189 einsistpast 30 einsistq, 27
einsistqthat -46 einsistqthey 94 einsistrightindirect 25 einsistrightmixed 254 einsistthat -41
einsistthey 94 einsistthird 45 einsistuN 13 einsistuhe -13 einsistun -10 einsistv 73 einstruct 7
einstructpast 7 einstructrightindirect 7 einstructv 7 einvite -74 einviteVcue -46 einviteing 41
einvitepast -37 einviterightindirect -91 einviteuN -182 einviteuit -108 einviteun 85 einvitev -74 ejoke 45
ejokepast 19 ejokeq 118 ejokeq, -70 ejokeqthat 124 ejokerightindirect 37 ejokethat 129 ejokeuN -41
ejokeuhe 148 ejokev -40 elabel -133 elabelv -167 elament 25 elamentpast 33 elamentrightmixed -41
elamentuN 49 elamentv 104 elaugh 19 elaughfrontedindirect -103 elaughv 19 emaintain -90 emaintaina -54
emaintainpast -32 emaintainqa -61 emaintainqthat 114 emaintainrightindirect -83 emaintainthat 114
emaintainthird -103 emaintainuN -55 emaintainv -68 emention 48 emention- 54 ementionN 16 ementioning -25
ementionpast 85 ementionqN 16 ementionqthe 113 ementionrightindirect 63 ementionthe 113 ementionthird -15
ementionuN 50 ementionuhe 171 ementionv 18 emock -7 emockN -51 emockpast -175 emockrightindirect -17
emockuN -11 emockv 31 enote 52 enote, 91 enote- -55 enoteN 51 enotefronteddirect 33 enotefrontedindirect 44
enoteher -41 enoteing 95 enotepast 29 enoteq 76 enoteq, 45 enoteq. 143 enoteqher -41 enoteqthe -43
enoteresumedindirect 4 enoterightindirect 43 enoterightmixed -25 enotethat 5 enotethe 37 enotethird 84
enoteuD -20 enoteuN 75 enoteuhe 17 enoteun 28 enoteushe 16 enoteuthey 158 enotev 93 eobserve 25
eobservev 61 eoffer -27 eofferN 145 eofferbase 99 eofferfrontedindirect -26 eoffering -113 eofferpast -3
eofferq -76 eofferqA -86 eofferqa -185 eofferqhis 48 eofferqq -5 eofferuN -45 eofferuhe 27 eofferun 97
eofferv -69 eorder -24 eorderbase 139 eorderpast -68 eorderqthe -155 eorderrightindirect -47
eorderrightmixed 139 eorderuN 44 eorderun -153 eorderv 64 eplead -74 epleadfrontedindirect -74
epleadpast -74 epleadv -74 epledge 23 epledge- -23 epledgeGcue 122 epledgeVcue 31 epledgebase 7
epledgeing 185 epledgen 29 epledgepast -24 epledgeqn -9 epledgeqthat 74 epledgeqto 45
epledgerightindirect -36 epledgerightmixed 227 epledgethat 74 epledgethird 98 epledgeu# -113 epledgeuN 78
epledgeuhe 103 epledgeun -65 epledgeuwho -49 epledgev 29 epoint 20 epointN 8 epointfrontedindirect -112
epointfrontedmixed -55 epointin -141 epointing 146 epointpast -69 epointq 136 epointqout -21 epointqto 21
epointthe -74 epointthird -166 epointu# -137 epointuN 64 epointun -27 epointv 18 eportray -4 eportrayN 69
eportraypast -12 eportrayrightindirect -50 eportrayv 28 epost -35 epostN -19 epostbase -56
epostfrontedindirect 40 epostpast 20 epostq 116 epostq: 60 epostqn -88 epostqon 213 epostrightdirect 64
epostrightmixed 14 epostthat 14 epostuN -30 epostv -35 epraise- -83 epraiseN -97 epraisepast 9
epraiseqN -97 epraiserightindirect -53 epraiseuN -17 epraisev 76 epredict 63 epredict- 87 epredictbase 124
epredictfrontedindirect 142 epredicting -147 epredictn 7 epredictpast 72 epredictq, 87 epredictqn -4
epredictqthat 6 epredictqthe -40 epredictrightindirect 56 epredictrightmixed -33 epredictthat 10
epredictthe -40 epredictuN -61 epredictuhe 216 epredictun 149 epredictushe -18 epredictv 12 epress -53
epress, -94 epress- -96 epressVcue 167 epressbase -86 epressfronteddirect 113 epressfrontedmixed 66
epresspast 50 epressq 104 epressqN 30 epressqn -110 epressrightindirect -83 epressrightmixed 43
epressuJ -32 epressuN 57 epressun -119 epressv -24 eproclaim 23 eproclaimpast -18 eproclaimuN -40
eproclaimv 35 eproject -91 eprojectv -91 epromise 41 epromise- -9 epromiseGcue -21 epromiseN -40
epromiseVcue -7 epromisea 118 epromisebase -45 epromiseing 14 epromisen -11 epromisepast 80 epromiseq, 105
epromiseqn -11 epromiseqthat -74 epromiseqto -21 epromiserightindirect -3 epromiserightmixed 20
epromisethat -74 epromisethird 42 epromiseuN 43 epromiseuhe 16 epromiseun 40 epromiseushe 161 epromisev 47
epropose 23 epropose- 29 eproposeG 50 eproposeJ -71 eproposea -30 eproposeing 28 eproposen 53
eproposepast 67 eproposeqG 28 eproposeqJ -71 eproposeqa -30 eproposeqn 53 eproposeqto 34
eproposerightindirect 12 eproposerightmixed 175 eproposeuhe 114 eproposeun 8 eproposev 26 eprotest -33
eprotestqn 28 eprotestrightindirect -46 eprotestun -53 eprotestv -13 equestion -77 equestion- -115
equestioning -136 equestionqA -66 equestionrightindirect -15 equestionthe -92 equestionthird -108
equestionuhe 73 equestionun -124 equestionv -22 eread 5 eread- -61 ereadfronteddirect 130 ereadpast -9
ereadq -100 ereadq, -108 ereadq. 53 ereadqq 17 ereadthird 74 ereaduN -161 ereaduit 54 ereadun 161
ereaduthat -71 ereaduwhich 103 ereadv 63 ereason 58 ereasonrightindirect -137 ereasonthird 58 ereasonv 65
erecall 31 erecallN 15 erecallbase 8 erecallfronteddirect 65 erecallfrontedmixed 23 erecalling 141
erecallpast -12 erecallq 147 erecallq, -54 erecallqN -42 erecallqthat 106 erecallqthe 129
erecallrightindirect 84 erecallrightmixed 182 erecallthat 134 erecallthe -34 erecalluN -40 erecalluhe 119
erecallun -3 erecallushe -37 erecallv 21 erecommend- -39 erecommendrightindirect 51 erecommendv 51
erefuse -13 erefuseGcue 83 erefuseVcue -56 erefuseing 83 erefusepast -35 erefuserightindirect 17
erefuseuN 9 erefuseuhe 43 erefuseun -115 erefusev -13 ereiterate 44 ereiteratehis -33 ereiteratepast -13
ereiterateqhis -33 ereiterateqthat -16 ereiteraterightindirect 9 ereiteratethat 14 ereiterateuN 50
ereiterateuhe -69 ereiteratev 54 ereject -59 ereject- -131 erejectpast 25 erejectrightindirect -59
erejectv 17 eremark 23 eremarking 37 eremarkpast 96 eremarkq 77 eremarkq, 42 eremarkq. -43 eremarkqthat 48
eremarkrightindirect -19 eremarkrightmixed 137 eremarkthat 48 eremarkthird -12 eremarkuN 18 eremarkun -9
eremarkv -41 eremind -38 eremindpast -28 ereminduN -156 eremindv -32 erepeat -18 erepeat- -141 erepeata 6
erepeathis -49 erepeating 68 erepeatpast -33 erepeatqa 6 erepeatqhis -49 erepeatqthe 72
erepeatrightindirect 20 erepeatthe -45 erepeatuN 7 erepeatuhe -28 erepeatv 117 ereply -49 ereply- -41
ereplyfronteddirect 140 ereplypast -49 ereplyq 38 ereplyq, -114 ereplyq. 113 ereplyresumeddirect -47
ereplyrightdirect 160 ereplyuN 200 ereplyushe -61 ereplyv -46 ereport, 119 ereport- 69 ereportG 6
ereportJ 168 ereportN 118 ereportV 47 ereportVcue -31 ereportbase -3 ereportfronteddirect -176
ereportfrontedindirect 82 ereportfrontedmixed 36 ereportin -8 ereporting -80 ereportn 65 ereporton -24
ereportpast 13 ereportq -100 ereportq, 15 ereportq. 214 ereportqA -9 ereportqG -121 ereportqJ 164
ereportqN 171 ereportqV 37 ereportqVcue 60 ereportqin -59 ereportqn 16 ereportqon 34 ereportqt 179
ereportqthat -22 ereportqto -42 ereportrightindirect 14 ereportrightmixed 60 ereportthat 58 ereportthird 62
ereportu# -153 ereportuN 40 ereportv -16 erequest -12 erequest- 32 erequestn -91 erequestpast -187
erequestqn -91 erequestrightindirect -14 erequestuN -65 erequestun 42 erequestuwho -110 erequestv -79
erespond, -52 erespond- -74 erespondVcue -43 erespondbase -14 erespondby 59 erespondfronteddirect 70
eresponding -107 erespondpast 21 erespondq 187 erespondq, -109 erespondq. 58 erespondqby 59
erespondqthat 142 erespondqto -45 erespondqwith 43 erespondrightdirect 103 erespondrightindirect -7
erespondrightmixed -24 erespondthat 211 erespondthird 112 eresponduN -9 eresponduhe -92 erespondun 5
erespondv 26 ereveal 24 ereveal, 161 ereveal- -35 erevealJ -48 erevealN 75 erevealpast -6 erevealq, 161
erevealqJ -48 erevealqN 37 erevealqthat 145 erevealrightindirect -21 erevealthat -11 erevealthird 71
erevealuN 29 erevealun 105 erevealv 29 erulefrontedindirect -151 eruleqthat 5 erulerightindirect 5
erulethat 5 erulethird -141 eruleun -57 esay 22 esay# -11 esay' 12 esay, 40 esay- -14 esayA 81 esayG 51
esayJ -73 esayN 49 esayV -19 esayVcue -109 esaya 16 esayafter 132 esayand -43 esayany -52 esayas 65
esayat 20 esaybase 37 esaybecause 40 esaybefore -38 esaybut 123 esayby 5 esaycould 42 esayduring -7
esayfor 63 esayfronteddirect -22 esayfrontedindirect 94 esayfrontedmixed -43 esayhad 116 esayhe 27
esayher -30 esayhis 107 esayif 74 esayin 21 esaying -30 esayis -46 esayit 47 esayits 127 esaymany 159
esayn 22 esayof -82 esayon -90 esaypast 10 esayq 23 esayq# 51 esayq, 17 esayq- -76 esayq. 79 esayq: -84
esayqA -54 esayqG 27 esayqJ 47 esayqN 102 esayqV 244 esayqVcue 193 esayqa -13 esayqafter 124 esayqany -111
esayqas 29 esayqat 61 esayqbefore 86 esayqby 10 esayqduring -20 esayqfor 43 esayqhe -11 esayqher -25
esayqhis -10 esayqif 19 esayqin 79 esayqis -46 esayqit 73 esayqits 93 esayqn 120 esayqof -73 esayqon -26
esayqq -6 esayqshe -12 esayqsome 149 esayqt 29 esayqthat 55 esayqthe 74 esayqtheir 14 esayqthey -4
esayqthis -66 esayqthose 106 esayqto 26 esayqwere 148 esayqwhen 10 esayqwith 101 esayresumeddirect 74
esayresumedindirect 28 esayresumedmixed 57 esayrightdirect 22 esayrightindirect 24 esayrightmixed -11
esayshe -17 esayso 34 esaysome 97 esaythat 44 esaythe 63 esaytheir 16 esaythey 20 esaythird 63 esaythis -56
esaythose 169 esayto 23 esayu# 84 esayuD 126 esayuE -4 esayuJ 207 esayuN 29 esayuhe 5 esayui -93 esayuit 88
esayun 23 esayushe 9 esayuthat -15 esayuthey -27 esayuwho 19 esayuyou 26 esayv 32 esaywas -14 esaywhat 28
esaywhatever 4 esaywhen -7 esaywhile -108 esaywill 66 esaywith -59 esaywould 40 eshoot -66
eshootfrontedindirect -138 eshootfrontedmixed -109 eshootpast -49 eshootq 144 eshootqA 6 eshootuN 4
eshootun -109 eshootv -66 eshout -11 eshout- 52 eshoutpast -34 eshoutq 117 eshoutq, -35
eshoutrightdirect 95 eshoutun 96 eshoutv -42 esignal 17 esignalpast -6 esignalv 109 eslam 37 eslam- 174
eslamN 41 eslampast 115 eslamqN 41 eslamrightindirect 96 eslamrightmixed -57 eslamuN -73 eslamv -8
estate- -88 estateN -134 estateV 79 estateVcue 21 estateand -7 estatefronteddirect 81
estatefrontedindirect -18 estateing 74 estatelike -68 estateon -23 estatepast 79 estateq 135 estateq, -14
estateq- -107 estateq. -72 estateqA 47 estateqN -74 estateqV 98 estateqVcue -8 estateqand 20 estateqin -71
estateqlike -68 estateqthat 36 estateqto -38 estateqwhere 9 estaterightindirect -50 estaterightmixed 52
estatethat 72 estatethird -65 estateu# -76 estateuD 27 estateuN 27 estateuhe -54 estateuit 141 estateun -10
estatewhere 9 estress -27 estressuN 39 estressv -27 esuggest 59 esuggest- 21 esuggestN 34 esuggesta 4
esuggestbase 62 esuggestfrontedindirect -14 esuggesting 74 esuggestn 181 esuggestpast 12 esuggestqN 98
esuggestqa -89 esuggestqhe 108 esuggestqn -59 esuggestqshe 93 esuggestqthat -6 esuggestqthe -47
esuggestqthey 105 esuggestrightindirect 48 esuggestrightmixed -28 esuggestshe 93 esuggestthat -34
esuggestthe -47 esuggestthey 105 esuggestthird -19 esuggestuN 49 esuggestuhe -32 esuggestun 24
esuggestuthat 33 esuggestuwho 22 esuggestv 70 etell 21 etell' -98 etell, -113 etell- -74 etellA 40
etellGcue -28 etellN 13 etellVcue 38 etella 54 etelland 29 etellbase 32 etellfronteddirect 103
etellfrontedindirect 63 etellfrontedmixed 52 etellhe 135 etellhis 178 etellin -35 etelln 6 etellpast 24
etellq -19 etellq# 108 etellq, -32 etellqJ -80 etellqN -9 etellqa 57 etellqan -47 etellqher -24
etellqhim -140 etellqhis 48 etellqme 38 etellqn 127 etellqthe 42 etellqthem 67 etellqus 76
etellresumeddirect 235 etellresumedindirect -24 etellrightdirect -13 etellrightmixed -33 etellshe -12
etellthat 73 etellthe 45 etellthey -25 etellthird -39 etelluD 6 etelluN 4 etelluhe -61 etellun 32
etellushe 9 etelluwho -11 etellv 17 etellwho 23 eterm -125 eterm- -97 etermbase -110 etermin -19
etermqin -19 etermrightindirect -76 etermthird -65 etermuJ -35 etermun -73 etestify 25 etestifybefore 39
etestifypast 3 etestifyqbefore 39 etestifyrightindirect -5 etestifyuN -81 etestifyv 25
ethankfrontedindirect -120 ethankqto -46 ethankthird -120 ethankuN -120 ethankv 65 ethreaten 14
ethreatenVcue -33 ethreatening 64 ethreatenpast -23 ethreatenqto -74 ethreatenrightindirect -74
ethreatenuN 25 ethreatenv 14 etout -18 etweet 24 etweet- 161 etweeta 13 etweetat -24 etweetbase -9
etweetfronteddirect 149 etweetfrontedindirect -183 etweeting 98 etweetpast -4 etweetq 59 etweetq, 69
etweetq. 74 etweetq: -98 etweetqA 160 etweetqN 9 etweetqa 13 etweetqon 98 etweetqt 116 etweetqthat -27
etweetrightdirect -15 etweetrightindirect 67 etweetrightmixed 74 etweetthat -23 etweetuD 60 etweetuN 55
etweetuhe -75 etweetun -49 etweetv -60 eurgeGcue 24 eurgeVcue 31 eurgeing 24 eurgepast -10 eurgeqN 80
eurgeqhim 38 eurgeqn 28 eurgeqthe 10 eurgerightindirect 24 eurgerightmixed 14 eurgeuN -84 eurgeuhe 24
eurgeun -8 evow 68 evowGcue 96 evowVcue 36 evowing 96 evowpast 33 evowq, 75 evowqto 14 evowrightindirect 79
evowrightmixed -9 evowthird 235 evowuN -29 evowuhe -7 evowun 256 evowushe 138 evowv 51 ewarn 46
ewarnbase 163 ewarning 74 ewarnof 124 ewarnq 139 ewarnq, -23 ewarnq: 104 ewarnqA -112 ewarnqof 149
ewarnqthat -25 ewarnrightindirect -10 ewarnrightmixed 88 ewarnthat 36 ewarnuN 46 ewarnuhe 88 ewarnun 56
ewarnv 15 ewonder -85 ewonderpast 8 ewonderv -87 ewrite -10 ewrite- 13 ewriteN 90 ewritebase -12
ewritebut -76 ewritefronteddirect 298 ewritefrontedindirect -14 ewritefrontedmixed -18 ewritein -202
ewriteing -116 ewritepast 10 ewriteq 107 ewriteq, 41 ewriteq. 5 ewriteq: 23 ewriteqA 95 ewriteqN -39
ewriteqa -117 ewriteqin -100 ewriteqon 26 ewriteqq 133 ewriteqthat 9 ewriteqto 23 ewriteresumeddirect -80
ewriterightdirect 191 ewriterightindirect -28 ewriterightmixed 297 ewritethat 29 ewritethe 184
ewritethird 92 ewriteuN 32 ewriteuhe 71 ewriteun 20 ewriteushe -60 ewriteuthey -13 ewritev -20 eyell 21
eyell- 59 eyellpast -11 eyellq 96 eyellrightdirect 79 eyellun 55 eyellv -32 f#according 33 f#fronted -25
f#right 42 f#transcript -98 f'right -27 f(fronted -57 f,right -14 f-right 5 fAaccording 9 fAfronted -35
fAresumed -4 fAright 5 fEright -101 fGcueright 51 fGright 8 fJaccording 44 fJfronted -18 fJright 19
fJtranscript -42 fNaccording -10 fNfronted 3 fNresumed 100 fNright -10 fNtranscript 16 fVcuefronted -121
fVcueresumed -78 fVcueright 41 fVfronted -5 fVresumed 4 fVright 30 fVtranscript -81 faaccording 111
fafronted 42 fafteraccording 13 fafterfronted -36 fafterright -110 fagainstright 21 fandaccording -49
fandfronted -39 fandright -70 fanotherright 55 fanright -14 fanyright 63 fareright 203 faresumed -90
faright 17 fasaccording -13 fasfronted -88 fasright -72 fataccording 41 fatfronted -72 fatranscript -27
fatright -36 fbecauseresumed 200 fbecauseright 8 fbeforeresumed 74 fbeforeright 54 fbothright 50
fbutaccording 4 fbutfronted -14 fbutresumed -71 fbyright -67 fdespitefronted 44 fduringright -94
fforaccording -74 fforfronted 92 fforright -34 ffromright -39 fhasresumed -60 fheaccording -23
fhefronted 21 fheresumed 75 fheright 24 fherright 39 fhimright 70 fhimselfright -43 fhisaccording -16
fhisfronted 156 fhisright 35 fiffronted -49 fifright 26 finaccording 36 finfronted -32 finresumed -19
finright -8 fintoright -5 fisresumed -12 fisright 25 fitaccording 6 fitfronted 76 fitranscript 116
fitresumed -46 fitright 11 fitselfright -144 fitsright 16 flikeright -68 fmanyright 163 fnaccording 49
fnfronted 42 fnoright -106 fnresumed 134 fntranscript -3 fofright 38 fonaccording 100 fonfronted -106
fonright 28 foutright 70 foverright -35 fqaccording -23 fqannounced 29 fqcontinued 42 fqfar -26
fqfronted 150 fqinherited -25 fqparagraph -11 fqresumed 65 fqright -30 fqsigned 70 fqwithin -10
fshefronted -13 fsheresumed 136 fsheright 11 fsofronted -56 fsomeright 86 fsuchright 54 ftfronted -60
fthataccording 16 fthatfronted -48 fthatresumed 100 fthatright 13 ftheaccording 16 fthefronted 4
ftheirright 57 fthemright -10 fthemselvesright 121 ftheresumed -77 ftheright 15 ftheyfronted 127
ftheyright 42 fthisfronted 54 fthisright 8 fthosefronted 112 fthoseright 25 fthoughfronted 20 ftofronted 86
ftoresumed -66 ftoright 41 fwasresumed -70 fwasright 51 fwereright -10 fwhatright 12 fwhenfronted -17
fwhenright -84 fwhereright 9 fwhetherright -141 fwhilefronted 49 fwhoright -75 fwhyright 44 fwillright 15
fwithfronted -15 fwithresumed -50 fwithright 27 fwouldresumed 163 fwouldright -29 fxright 76
fxtranscript 56 fyoutranscript 48 g-# 7 g-A -32 g-J 10 g-N 8 g-V -130 g-a 49 g-according -4 g-after 13
g-as -13 g-at 41 g-but -58 g-for -74 g-he -23 g-his -16 g-i 116 g-in -24 g-it -37 g-n 34 g-on 100 g-q 43
g-she 154 g-that 16 g-transcript -3 g-x 56 g-you -19 gbase, -12 gbase- -9 gbaseA 82 gbaseJ 13 gbaseN 21
gbaseV -20 gbaseVcue -5 gbasea -8 gbaseand 3 gbasebecause -77 gbasebut 12 gbasefor 28 gbasefrom -48
gbasefronted 9 gbasehe -20 gbasehis 120 gbaseif -78 gbasein 58 gbaseis -3 gbaseit 17 gbasen 50 gbaseof -51
gbaseon 41 gbaseq 91 gbaseresumed 34 gbaseshe 48 gbasethat -8 gbasethe 52 gbasetheir 23 gbasethey 49
gbasethis 26 gbaseto 49 gbasewas -43 gbasewill 29 gbasewith -11 ging# -9 ging, -24 ging- 28 gingA -137
gingGcue 26 gingJ -91 gingN 43 gingV -86 gingVcue 157 ginga -10 gingand -83 gingas -14 gingat 20
gingbut -131 gingfor -76 gingfronted -53 ginghe 23 gingher -65 ginghim -92 ginghis -43 ginghow -11
gingin 37 gingit -6 gingn -6 gingof 158 gingout -29 gingq 46 gingresumed -84 gingright 16 gingshe -8
gingthat 72 gingthe 63 gingthem 116 gingthey 102 gingwhy -37 gingx -119 gpast# -9 gpast' -18 gpast( -18
gpast, 35 gpast- -15 gpastA -82 gpastG 78 gpastJ 35 gpastV 26 gpastVcue 39 gpasta -11 gpastafter -28
gpastagainst 44 gpastan 4 gpastand -38 gpastanother 46 gpastare 105 gpastas -58 gpastat -46 gpastbecause 39
gpastbefore -5 gpastboth 37 gpastbut -20 gpastby -59 gpastcould 42 gpastdespite 50 gpastduring -44
gpastfor 38 gpastfrom 71 gpastfronted 17 gpasthad 116 gpasthas -60 gpasthe 54 gpasther -4 gpasthim 150
gpasthimself -8 gpasthis 18 gpasthow 104 gpastif 67 gpastin -84 gpastis 34 gpastit 44 gpastits 38
gpastmany 144 gpastn 58 gpastno -20 gpastof 73 gpaston -93 gpastover -17 gpastq 11 gpastresumed -17
gpastright -9 gpastshe 33 gpastso 49 gpastsome 146 gpastt -30 gpastthat 23 gpastthe 6 gpasttheir 81
gpastthey 38 gpastthis 60 gpastthose 56 gpastthough -69 gpastto -14 gpastwas 6 gpastwere 5 gpastwhat 130
gpastwhen -61 gpastwhile -7 gpastwhy 148 gpastwith -43 gpastwould -8 gthird# 129 gthird, -10 gthird- -24
gthirdA 105 gthirdE -137 gthirdG 14 gthirdGcue 124 gthirdJ 5 gthirdV 64 gthirdVcue -12 gthirda 73
gthirdand 16 gthirdare 139 gthirdas -42 gthirdbut -65 gthirdby -65 gthirdfrom -24 gthirdfronted -12
gthirdhe 78 gthirdher 115 gthirdhimself 106 gthirdhis 57 gthirdis -27 gthirdit -8 gthirdits 120
gthirdlike -68 gthirdn -37 gthirdof 76 gthirdon -20 gthirdq 110 gthirdresumed -9 gthirdright -11
gthirdshe 19 gthirdthat -14 gthirdthe -52 gthirdthey 69 gthirdwhere 9 gthirdwhy 160 gthirdwith -3 h#_. -43
h#_n -5 h#_of 28 h,_A -7 h,_G -203 h,_Gcue 286 h,_N 22 h,_Vcue 139 h,_and -87 h,_but -49 h,_he 110 h,_n 93
h-_and -63 hA_# 56 hA_' 150 hA_, 19 hA_A 14 hA_N -8 hA_V -30 hA_after -82 hA_are -9 hA_n -6 hA_that -19
hA_to 68 hG_N 96 hG_a 174 hG_n 142 hG_the -81 hGcue_for -6 hGcue_him 71 hGcue_his 46 hGcue_n 20 hGcue_on 65
hGcue_the 54 hGcue_them 4 hGcue_to -6 hJ_A -26 hJ_J 15 hJ_N 76 hJ_n 24 hJ_t -10 hJ_than -14 hN_# -113
hN_' 18 hN_, -4 hN_- 103 hN_. -103 hN_A 24 hN_E -107 hN_J -59 hN_N -37 hN_V 33 hN_Vcue 66 hN_a 18 hN_and 89
hN_are 83 hN_as 117 hN_could 111 hN_for -123 hN_had -114 hN_has 98 hN_in -49 hN_must 157 hN_n 60 hN_of 60
hN_on -100 hN_q 159 hN_should -17 hN_that 123 hN_the 178 hN_to 61 hN_was 110 hN_will 222 hN_would 172
hN_x 180 hV_J 20 hV_N -117 hV_a 103 hV_n 21 hV_the 152 hV_to 113 hVcue_, -78 hVcue_A -82 hVcue_J 128
hVcue_N 65 hVcue_a -65 hVcue_for 30 hVcue_her 82 hVcue_him -35 hVcue_if 99 hVcue_n 29 hVcue_t 39
hVcue_that 183 hVcue_the 6 hVcue_them 13 hVcue_to -54 hVcue_whether 14 ha_# 210 ha_A -83 ha_J -35 ha_N -58
ha_V 118 ha_Vcue 47 ha_few -135 ha_n 69 ha_q 86 hafter_J 122 hafter_N -12 hafter_the -75 han_n 53
hand_A -87 hand_N 26 hand_Vcue 132 hand_in 64 hand_n 60 hand_the 118 hanother_n -7 hany_n -4 has_N 56
has_a -10 has_for -145 has_he -111 has_n -94 has_the -69 hat_# -46 hat_J 131 hat_N 14 hat_a -22 hat_the -96
hbecause_n -28 hbut_, -88 hbut_A 26 hbut_the 149 hbut_while -156 hby_G 24 hby_Gcue 114 hby_N -142
hby_the -35 hduring_the 115 hfor_N -30 hfor_n -117 hfor_the 13 hfrom_N 93 hfrom_n 44 hhad_been 116
hhas_V 198 hhe_' -64 hhe_A -38 hhe_E 146 hhe_V 29 hhe_Vcue 62 hhe_and 125 hhe_could 111 hhe_did -33
hhe_didn’t 122 hhe_does -14 hhe_had -24 hhe_has 86 hhe_is 101 hhe_n 24 hhe_q 149 hhe_should 195 hhe_was 15
hhe_will 32 hhe_would 22 hher_V -6 hher_n 113 hhim_a -15 hhim_of 97 hhim_q 98 hhimself_a 71 hhimself_as 128
hhis_G 131 hhis_J -24 hhis_V 36 hhis_Vcue 58 hhow_n -10 hi_V -18 hif_N 32 hif_he 25 hif_n 171 hif_the 221
hin_# 19 hin_N -19 hin_a -36 hin_all 152 hin_an -44 hin_her -125 hin_his -61 hin_n -54 hin_the -26
his_G 222 his_that 149 hit_' 88 hit_A -98 hit_V 25 hit_a -8 hit_could -25 hit_does 166 hit_had 137
hit_is -61 hit_q 285 hit_the 49 hit_was -8 hit_will 164 hit_would 187 hits_n -80 hlike_N -68 hmany_n 128
hn_# 187 hn_, 141 hn_. -140 hn_A -85 hn_G -26 hn_J -28 hn_N 69 hn_V 14 hn_Vcue 139 hn_and 94 hn_are 200
hn_at -156 hn_for -69 hn_has -54 hn_have 18 hn_in -30 hn_is 19 hn_n 38 hn_of 50 hn_on -65 hn_q -108
hn_that 106 hn_to 6 hn_were 132 hn_who 163 hno_n 26 hof_N 50 hof_n 41 hof_the 9 hon_J -11 hon_N -12
hon_a -73 hon_his -38 hon_n 26 hon_t -102 hon_the -41 hover_the 7 hq_# 167 hq_( -60 hq_A 115 hq_G -150
hq_J 57 hq_N 63 hq_V 19 hq_Vcue -3 hq_a 153 hq_after 102 hq_all 121 hq_and -6 hq_as 163 hq_at -95
hq_because 117 hq_both 91 hq_but 182 hq_by 107 hq_can 68 hq_do 146 hq_every -71 hq_for 159 hq_having 104
hq_he 77 hq_his -86 hq_how 71 hq_i 159 hq_if 86 hq_in 138 hq_is 229 hq_it 150 hq_many 112 hq_most 116
hq_my 124 hq_n 27 hq_no -87 hq_of 159 hq_on 78 hq_our 228 hq_out 73 hq_over 47 hq_she 22 hq_so 26
hq_some 156 hq_t 86 hq_that 240 hq_the -19 hq_these 123 hq_they 33 hq_this -26 hq_to 80 hq_we 154
hq_what 250 hq_when 255 hq_while -104 hq_who -71 hq_why 148 hq_with 143 hq_without 125 hq_x 131 hq_you 46
hq_your 145 hshe_A 19 hshe_E 166 hshe_V 28 hshe_Vcue 195 hshe_and -78 hshe_did 226 hshe_had 271
hshe_has -68 hshe_is 50 hshe_n 243 hshe_was -34 hshe_will -235 hsome_n 120 hsome_of 84 hthat_# -108
hthat_' 202 hthat_, 109 hthat_A 43 hthat_G 126 hthat_J -26 hthat_N 84 hthat_V -117 hthat_Vcue -60
hthat_a 275 hthat_after 150 hthat_any 178 hthat_as 9 hthat_at 155 hthat_by 143 hthat_could -34
hthat_despite -72 hthat_during 135 hthat_have -177 hthat_he 46 hthat_her 261 hthat_his -15 hthat_if 24
hthat_it 11 hthat_most 91 hthat_n -16 hthat_q 86 hthat_she 87 hthat_some 13 hthat_such -77 hthat_the 58
hthat_their -37 hthat_they 94 hthat_this 188 hthat_was -51 hthat_were -115 hthat_while 158 hthat_would 28
hthe_# -15 hthe_A 15 hthe_E -83 hthe_G -25 hthe_J 76 hthe_N -12 hthe_V 69 hthe_Vcue 9 hthe_n 22 htheir_J 12
htheir_n -31 hthemselves_as -15 hthey_A -179 hthey_V 28 hthey_are 56 hthey_could 181 hthey_had 4
hthey_have 20 hthey_were 91 hthey_will 36 hthey_would 7 hthis_n 29 hthose_n 35 hthough_N 54 hto_V 48
hwas_J 186 hwas_a 86 hwas_q -13 hwhen_N -21 hwhen_Vcue -28 hwhen_n -19 hwhen_she 67 hwhile_n 96 hwho_V 24
hwhy_N 128 hwith_# 95 hwith_N -87 hwith_a 20 hwith_the 15 hwould_V -26 hx_N -95 kdirectaccording 119
kdirectannounced 29 kdirectcontinued 42 kdirectfar -26 kdirectfronted 52 kdirectinherited -25
kdirectparagraph -11 kdirectresumed 53 kdirectright 39 kdirectsigned 70 kdirecttranscript -52
kdirectwithin -10 kindirectaccording 11 kindirectfronted -52 kindirectresumed -66 kindirectright -38
kindirecttranscript 11 kmixedresumed 26 kmixedright -12 kmixedtranscript -17 l0fronted 21 l0indirect -60
l0resumed -133 l0right -53 l1according -15 l1fronted 12 l1indirect -49 l1resumed 7 l1transcript -310
l2according -27 l2direct -8 l2fronted 11 l2indirect -25 l2inherited -36 l2mixed -104 l2resumed 10
l2right -24 l2transcript -22 l2within -16 l3according 11 l3announced 16 l3continued 155 l3direct 46
l3fronted -8 l3indirect -12 l3inherited -88 l3mixed -20 l3paragraph 33 l3resumed -37 l3right -6
l3transcript 114 l4according 46 l4announced 214 l4continued 12 l4direct 27 l4fronted 7 l4indirect 5
l4inherited 7 l4mixed 8 l4paragraph -41 l4resumed -30 l4right 7 l4transcript 30 l4within 16 l5according 43
l5announced -99 l5continued 110 l5direct 42 l5far -105 l5fronted -11 l5indirect -16 l5inherited 20
l5mixed 26 l5paragraph 38 l5resumed 162 l5right 10 l5signed 62 l5transcript -54 l5within 101 l6announced 57
l6continued 124 l6direct 30 l6far 37 l6fronted -7 l6indirect -39 l6inherited 98 l6paragraph -19 l6right -41
l6transcript 30 l6within -13 o0according -3 o0right -7 o0transcript -30 o1according -6 o1fronted 34
o1resumed 46 o1transcript 148 o2according 8 o2fronted -5 o2resumed 57 o2right 10 o3according 122
o3fronted 6 o3resumed 28 o3right -6 o4according -8 o4fronted 31 o4resumed -39 o5according 34 o5fronted -38
o5resumed -77 o5right -28 p#base 5 p#ing 170 p#past -38 p#third 24 p'ing -76 p)past 95 p,- 37 p,base -11
p,ing 69 p,past 41 p,third -31 p-base -74 p-ing 20 p-past 56 p-third 19 pAbase 132 pAing 71 pApast 37
pAthird 38 pEbase -33 pGbase -20 pGthird 95 pJbase -53 pJing 71 pJpast 17 pJthird -10 pNbase 100 pNing -56
pNpast -7 pNthird -5 pVcueing -12 pVing 107 p^- -16 paftering -35 pallpast 68 pandbase -4 panding 5
pandpast -32 pandthird 13 panotherpast -61 pareing 82 parepast -148 pasing -126 pbeening 62 pbeenpast 48
pbeforeing 211 pbeingpast 119 pbepast -138 pbothpast 60 pbuting -34 pbutpast 82 pbutthird 97 pbying -17
pcanbase -19 pcouldbase -75 pdidbase 101 pforing -123 phadpast -11 phaspast 6 phavepast 13 phepast 13
phethird -14 pibase 46 pining -135 pipast 71 pising -53 pispast -85 pitpast 69 pitthird 133 pmanythird -173
pmightbase -15 pnbase 6 pnpast 66 pnthird 38 pofing 101 pq- -34 pqbase 70 pqing 52 pqpast 26 pqthird 4
pshepast -15 pshethird -24 pshouldbase 69 psomethird -159 pthatbase 127 pthatpast 72 pthatthird -74
ptheing -116 pthesethird -190 ptheybase 23 pthosethird -9 pting -64 ptoing 43 ptpast 19 pwasing -34
pwaspast -178 pwepast 32 pwerepast -242 pwhichthird -45 pwhileing -41 pwhobase -40 pwhopast 17 pwhothird 56
pwillbase 61 pwouldbase -52 pyetpast 33 pyoubase -219 q#-transcript -98 q#ingright 59 q#pastfronted -13
q#pastright -18 q#thirdright 150 q,basefronted 43 q,baseresumed -14 q,baseright 8 q,ingfronted -43
q,ingresumed 47 q,ingright 23 q,pastfronted -21 q,pastresumed 16 q,pastright -38 q,thirdfronted -21
q,thirdresumed -5 q-baseright -9 q-pastfronted -195 q-thirdright 11 q.basefronted -87 q.pastfronted 38
q.thirdfronted 76 q:baseright 130 q:ingfronted -83 q:ingresumed 171 q:ingright 74 q:pastfronted 66
q:pastresumed 179 q:pastright -31 q:thirdright 150 qAbaseright 105 qAingfronted -129 qAingright -54
qApastfronted 51 qApastright 25 qAthirdfronted 62 qAthirdright -50 qGcuethirdright 124 qGpastfronted -42
qGpastright 28 qGthirdright 14 qJ-transcript -42 qJbaseright 55 qJingright -35 qJpastfronted 215
qJpastright -32 qJthirdfronted -52 qJthirdright 12 qN-transcript 16 qNbaseright 85 qNingfronted 56
qNingresumed -62 qNingright 3 qNpastfronted 86 qNpastresumed -13 qNpastright 5 qNthirdfronted -37
qNthirdright -3 qV-transcript -81 qVbaseright 19 qVcuebaseright -106 qVcuepastright -28 qVcuethirdright 29
qVingright 116 qVpastright 138 qVthirdright -60 qa-transcript -27 qabaseright -15 qafterpastfronted 82
qafterpastright -27 qagainstpastright 174 qaingfronted -25 qaingright 46 qandpastfronted -108
qandthirdright 4 qanotherpastfronted 43 qanotherpastright 106 qanpastfronted 122 qanpastright -7
qanypastright 36 qapastfronted -47 qapastright 78 qaspastfronted -119 qaspastright -21 qathirdright -23
qatingright -22 qatpastfronted 113 qatpastright 65 qbeforepastfronted 38 qbothpastright 41 qbybaseright -32
qbypastfronted 44 qbypastright -55 qbythirdright 62 qduringpastfronted 166 qduringpastright 48
qforbaseright -10 qforingright -13 qforpastright 50 qforthirdright -8 qfrombaseright 58 qfromthirdright 32
qhebaseright 6 qheingright 7 qhepastfronted -166 qhepastright 25 qheringright 20 qherpastfronted 25
qherpastright 7 qherthirdright 147 qhethirdright 73 qhimbaseright -7 qhimingright -42 qhimpastright 66
qhimselfpastright 5 qhimselfthirdright 106 qhisingright -43 qhispastfronted -41 qhispastright 32
qhisthirdright 80 qhowpastright 170 qi-transcript 116 qifpastright 25 qinbaseright -75 qiningfronted -104
qiningright -91 qinpastfronted 97 qinpastresumed -129 qinpastright 22 qinthirdfronted 39 qinthirdright -158
qisbaseright -29 qitbaseright 5 qitpastright 63 qitspastright 5 qitsthirdright 120 qitthirdright -20
qlikethirdright -68 qmanypastright -62 qmepastfronted 128 qmepastright 44 qn-transcript -3
qnbasefronted -50 qnbaseright 40 qningfronted -222 qningright 34 qnpastresumed 56 qnpastright -9
qnthirdfronted -68 qnthirdright -22 qofbaseright -51 qofingright 124 qofpastfronted -75 qofpastright -51
qofthirdright -6 qonbaseright 71 qoningright 13 qonpastfronted 71 qonpastright 32 qonthirdright -74
qourpastright 33 qoutingfronted -95 qoutingright -29 qoutpastfronted -69 qoverpastright -90 qqbaseright 90
qqingright -63 qqpastright 61 qqthirdright -78 qshebaseright 121 qsheingright 114 qshepastright 61
qshethirdright -39 qsomepastright 59 qtbaseright 71 qthatbaseright -4 qthatingright 55 qthatpastright 19
qthatthirdright 12 qthebaseright -58 qtheingfronted -116 qtheingright 84 qtheirbaseright 23
qtheirpastright 89 qthemingright -7 qthempastfronted 6 qthempastright -100 qthepastfronted 14
qthepastresumed -65 qthepastright 26 qthethirdfronted -124 qthethirdright 140 qtheybaseright 53
qtheyingright 92 qtheypastright 22 qtheythirdright 89 qthisbaseright 179 qthispastfronted -22
qthispastright -81 qthosepastright 22 qto-according -4 qtobasefronted 40 qtobaseright 13 qtoingfronted 21
qtopastfronted 71 qtopastresumed 101 qtopastright -34 qtothirdfronted -38 qtothirdright -115
qtpastfronted 133 qtpastright -82 qtthirdright -21 quponpastright 186 qwasbaseright -124 qwerepastright 148
qwhatpastright 154 qwhenpastfronted 89 qwherethirdright 78 qwhetherpastright 112 qwhyingright -37
qwhythirdright 116 qwithpastfronted -69 qwithpastright 6 qwiththirdright -61 qx-transcript 56
qyou-transcript 48 raccording -4 rannounced 29 rcontinued 42 rfar -26 rfronted -23 rinherited -25
rparagraph -11 rresumed -34 rright -29 rsigned 70 rtranscript -3 rwithin -10 sFalse 27 sTrue -53
u#according 37 u#direct -7 u#fronted -35 u#indirect -59 u#mixed 45 u#right -35 uDdirect 9 uDfronted 20
uDindirect -15 uDmixed -78 uDright -32 uEindirect 26 uEright -53 uGindirect -85 uGright -38 uJdirect 92
uJfronted 132 uJindirect -8 uJmixed 35 uNaccording 15 uNdirect 69 uNfronted 6 uNindirect -8 uNmixed 12
uNresumed -45 uNright 27 uhedirect 56 uhefronted -29 uheindirect 18 uhemixed 25 uheresumed 33 uheright 46
uidirect 146 uifronted -55 uiindirect -33 uiright -15 uitdirect 109 uitfronted 15 uitindirect -107
uitmixed 148 uitright 13 unaccording 45 undirect 43 unfronted -70 unindirect -19 unmixed -7 unright 18
unsaccording -15 unsdirect -51 unsfronted -24 unsindirect 18 unsmixed -62 unsresumed 40 unsright -5
ushefronted 33 usheindirect 36 ushemixed 39 usheresumed 7 usheright 22 uthatdirect 10 uthatindirect -24
uthatmixed 96 uthatright 22 utheydirect 149 utheyfronted 42 utheyindirect 22 utheymixed 179 utheyresumed 11
utheyright 34 uweindirect 19 uweright -49 uwhichdirect 25 uwhichfronted -24 uwhichindirect -64
uwhichmixed -11 uwhichright -6 uwhofronted -50 uwhoindirect -4 uwhomixed -21 uwhoresumed -57 uwhoright 8
uyouindirect 15 uyouright -6 v-accordingindirect 40 v-announceddirect 108 v-continueddirect 75
v-fronteddirect 313 v-frontedindirect -18 v-frontedmixed -75 v-inheriteddirect -42 v-paragraphdirect -95
v-resumeddirect 26 v-resumedindirect -55 v-resumedmixed -11 v-rightdirect 67 v-rightindirect -41
v-rightmixed -7 v-withindirect -24 vvaccordingdirect 119 vvaccordingindirect 8 vvalonedirect 54
vvannounceddirect -6 vvcontinueddirect 42 vvfronteddirect 16 vvfrontedindirect -50 vvfrontedmixed 15
vvparagraphdirect 7 vvresumeddirect 57 vvresumedindirect -11 vvresumedmixed 56 vvrightdirect -20
vvrightindirect -4 vvsigneddirect 70 vvtranscriptdirect -52 vvtranscriptindirect 9 vvtranscriptmixed -17
vvwithindirect 54 waccording- -4 waccordingaccording -4 wasidebase 15 wasidefronted 44 wasideing 37
wasidepast -11 wasideresumed 128 wasideright -10 wasidethird -9 wleftbase 23 wleftfronted 20 wlefting -12
wleftpast 18 wleftright -27 wleftthird 11 wname- -9 wnametranscript -9 wrelativebase 83
wrelativefronted -45 wrelativeing 38 wrelativepast -52 wrelativeresumed -146 wrelativeright -3
wrelativethird -34 wrightbase -100 wrightfronted 4 wrightpast 35 wrightresumed 37 wrightthird -73
wsharedbase -60 wsharedfronted -51 wshareding -34 wsharedpast 13 wsharedresumed -60 wsharedright -10
wsharedthird -6 wtranscript- 18 wtranscripttranscript 18 x#right -74 x'2 -291 x'3 13 x'inherited -55
x'within -204 x,2 -81 x,3 -8 x,4 75 x,5 43 x,6 64 x,according -11 x,inherited 80 x,resumed -26 x,right 45
x,within -23 x-2 -168 x-3 -83 x-4 160 x-inherited -24 x-within -71 x:3 197 x:4 -20 x:5 -30 x:6 59
x:announced 166 x:inherited -146 x:resumed -10 x:right 75 x:transcript -3 x:within 87 xAinherited -72
xAright 31 xE2 -167 xEright 21 xEwithin 23 xGcueright 18 xGcuewithin 235 xGwithin -98 xJright 73 xN2 -6
xN3 -68 xN4 175 xN5 231 xN6 33 xNinherited 108 xNright 31 xNwithin -36 xV2 -48 xV5 203 xVcue2 -28
xVcueright -7 xVcuewithin 49 xVwithin 23 x^2 121 x^3 41 x^4 34 x^5 58 x^6 33 x^according 23 x^announced -93
x^continued 38 x^far -26 x^fronted -23 x^inherited 115 x^paragraph -25 x^signed 70 x^within 113 xa2 -76
xainherited 88 xand2 -163 xand3 -198 xandinherited -20 xandright 31 xareinherited 33 xareright -4 xas2 -35
xasinherited 50 xaswithin -27 xawithin 35 xbeenright -53 xbutfronted 36 xbyright 118 xfor3 -33
xforinherited -21 xforwithin -38 xhadright 73 xhasright -33 xhaveright 128 xheright 62 xherright -111
xhimright -35 xhis2 69 xhiswithin 69 xin2 -153 xinwithin -122 xiright 18 xis2 69 xisright 6 xiswithin 44
xitright -29 xmeright 26 xn2 24 xn3 -59 xn4 14 xninherited 17 xnright -28 xnwithin -10 xof2 47 xof3 -78
xofinherited -106 xofright 167 xofwithin -25 xon2 -202 xonwithin -150 xsheright -69 xthat4 149
xthatright 54 xthatwithin 153 xthe2 -176 xthe3 10 xtheinherited 18 xthemright 47 xthewithin -167 xto2 32
xto3 -34 xto4 -93 xtoinherited 8 xtowithin -4 xtright 10 xwas2 -183 xwaswithin -182 xwereright -154
xweright 32 xwhoright 6 xwith2 -183 xwithwithin -53 xwouldright 190 xx2 -118 xxwithin -172 y#fronted 23
y$2 45 y$3 -12 y$4 13 y$5 10 y$6 58 y$according 93 y$announced 71 y$continued 39 y$far -26 y$inherited 19
y$paragraph -23 y$resumed 48 y$right 80 y$signed 70 y$within -28 y(3 -124 y(right -89 y(within -228
y,according 18 y,fronted -4 y,resumed -126 y,right -59 y-3 -46 y-4 56 y-according -135 y-fronted 16
y-inherited 74 y-resumed -87 y-right -83 y-within 27 y.according 112 y.resumed 128 y.right 27 y:right -46
y;right 219 yA2 -40 yAwithin -52 yE2 -11 yEwithin -60 yG2 52 yGcue2 18 yGcuefronted 30 yGright 26
yJfronted 144 yJwithin 68 yN2 -274 yN3 178 yN4 30 yN5 152 yN6 109 yNfronted -4 yNright -34 yNwithin 102
yV3 -144 yVcue2 -57 yVcue3 127 yVcue4 182 yVcue5 191 yVcuefronted 5 yVcuewithin 66 yVwithin -93 ya2 32
yafronted 14 yainherited 50 yand2 -12 yand3 74 yandinherited 21 yandresumed -135 yandright -24
yandwithin -37 yasright 66 yawithin -42 ybutright 38 ybutwithin 14 yby3 -172 yby4 -192 ybywithin -239
yforwithin -191 yfromwithin -181 yhe3 138 yhefronted -30 yhewithin 14 yhisfronted 69 yifronted -70 yin2 10
yin3 -15 yinwithin 13 yiswithin -110 yitfronted 47 yn2 -36 yn3 -195 yn6 -139 ynfronted -12 yninherited -176
ynwithin -83 yon2 -117 yon3 70 yonwithin 54 yorwithin -216 yq2 68 yq3 -161 yq4 -69 yq5 -109 yq6 -90
yqannounced -103 yqwithin -104 yshefronted -5 ythe2 4 ythe3 -40 ythe4 52 ythe5 111 ytheinherited -91
ytheright -63 ythewithin 119 ytowithin 120 ywas2 -41 ywhich2 -147 ywhichinherited 26 ywhichright -14
ywhichwithin -215 ywhileright 56 yx2 13 yx5 111 yxwithin 40 zFalseFalseFalse2 -115 zFalseFalseFalse3 -95
zFalseFalseFalse4 27 zFalseFalseFalse5 13 zFalseFalseFalse6 71 zFalseFalseTrue2 94 zFalseFalseTrue3 160
zFalseFalseTrue4 10 zFalseFalseTrue5 11 zFalseFalseTrue6 77 zFalseTrueFalse2 55 zFalseTrueFalse3 26
zFalseTrueFalse4 -33 zFalseTrueFalse5 243 zFalseTrueFalse6 226 zTrueFalseFalse2 -45 zTrueFalseFalse3 44
zTrueFalseFalse4 64 zTrueFalseFalse5 27 zTrueFalseFalse6 7
"""
