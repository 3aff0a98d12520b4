"""Learned weights: whether a candidate is a statement.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
a#right 9 a'right 31 a(right 53 a,fronted 32 a,resumed 58 a,right 69 a-fronted 4 a-right 25 a:right 74
a;right 58 aAfronted -66 aAright 31 aEright 11 aGcueright -55 aGright -11 aJright 29 aNright -26
aVcuefronted 12 aVcueresumed 73 a^fronted -38 a^resumed 189 a^right 62 a^transcript 45 aacrossright -101
aafterright 83 aalthoughright 289 aandright 14 aareright -187 aasfronted -123 aasright 33 aatright 68
abecauseright -98 abeforeright -124 abutfronted -156 abutright 49 abyright 45 aduringright -69
aforright -100 afromright -34 ahadright 36 ahowright -167 aifright -88 ainfronted -44 ainright 5
aintoright 14 aisright -47 alikeright 99 anright -63 aofright -31 aorright -104 aoverright 176
aqfronted -10 aqresumed -82 aqright -45 aqtranscript -184 asinceright -8 athanright -46 athatright -50
athoseright -191 athoughright 11 atoaccording 30 atoright 97 atright 128 auntilright -168 awasright 96
awhatright -56 awhenright 52 awhereright 70 awhetherright 113 awhichright -13 awhileright 21 awhoright 27
awhoseright 14 awhyright 81 awithright 75 axright 58 ayetright 161 b -43 d0left 7 d0name -14 d0relative 18
d0transcript 17 d1relative 5 d1shared -17 d2left 16 d2relative -148 d2right -114 d2shared 35 d3according -7
d3aside 21 d3left -36 d3shared -51 d4according 4 d4aside -55 d4left -48 d4right 47 d4shared 36
d5according 24 d5aside 13 d5left -59 d5right 92 d5shared 29 d6according 81 d6aside 136 d6left -81
d6right 206 d6shared -41 d7aside 12 d7left 19 d7right -21 d7shared -32 d8according 204 d8aside 43
d8left -22 d8right 22 d8shared -49 e: -8 e:# -82 e:- -4 e:A -4 e:J -43 e:N 13 e:V -62 e:a -24 e:i 106
e:q# -82 e:qA -4 e:qJ -43 e:qN 13 e:qV -62 e:qa -24 e:qi 106 e:qx 56 e:qyou 49 e:transcriptdirect -45
e:transcriptindirect 11 e:transcriptmixed -12 e:v -11 e:x 56 e:you 49 eaccording -5 eaccording# 37
eaccordingA 10 eaccordingJ 42 eaccordingN -8 eaccordinga 106 eaccordingaccordingdirect 119
eaccordingaccordingmixed -5 eaccordingafter 27 eaccordingand -60 eaccordingas -3 eaccordingat 40
eaccordingfor -62 eaccordinghe -24 eaccordinghis -19 eaccordingin 65 eaccordingit 14 eaccordingn 72
eaccordingon 97 eaccordingq -33 eaccordingqto -5 eaccordingthat 3 eaccordingthe 30 eaccordingu# 29
eaccordinguN 30 eaccordingun 12 eaccuse 43 eaccuse- 58 eaccuseN 26 eaccusehim 80 eaccuseing 136
eaccusepast -15 eaccuseqN 67 eaccuseqhim 80 eaccuseqthe 3 eaccuserightindirect 102 eaccuserightmixed 29
eaccusethe 65 eaccusethird -27 eaccuseuN 189 eaccuseuhe 154 eaccuseun -24 eaccuseuwho -60 eaccusev 26
eacknowledge 7 eacknowledge- 27 eacknowledgebase 215 eacknowledgefrontedindirect -65 eacknowledgeing -51
eacknowledgeit 71 eacknowledgepast 38 eacknowledgeq, -40 eacknowledgeqthat 11 eacknowledgeqthe -42
eacknowledgerightindirect 69 eacknowledgerightmixed -71 eacknowledgethat 27 eacknowledgethe -42
eacknowledgeuN 166 eacknowledgeuhe -10 eacknowledgeun 68 eacknowledgev -18 eadd 16 eadd- -103 eaddGcue -207
eaddN 16 eaddbase -41 eaddbut 68 eaddfronteddirect -31 eaddfrontedindirect 58 eaddfrontedmixed 150
eaddhe 143 eadding 46 eaddn 80 eaddpast 36 eaddq -51 eaddq, 65 eaddq. 69 eaddq: 119 eaddqN -89 eaddqa -49
eaddqanother -24 eaddqthat 20 eaddqto -134 eaddresumeddirect 6 eaddresumedindirect 76 eaddresumedmixed 120
eaddrightdirect -46 eaddrightindirect -74 eaddthat 29 eaddthe 107 eaddthird -30 eadduN 37 eadduhe -26
eadduit 96 eaddun -23 eaddushe 92 eadduwho -92 eaddv 53 eadmit 34 eadmiting 5 eadmitpast -69 eadmitq 163
eadmitqthat 88 eadmitqto -126 eadmitrightindirect 30 eadmitrightmixed -37 eadmitthat 58 eadmitthird 160
eadmituN 25 eadmituhe -6 eadmitun 17 eadmitv 29 eadvise -48 eadvise- -108 eadvisebase -72
eadvisefrontedindirect -118 eadviseing -49 eadviseon -40 eadvisepast 44 eadviseqN 31
eadviserightindirect 29 eadvisethird -59 eadviseuN -175 eadviseuhe 4 eadviseuwho 108 eadvisev -13
eadvocate -18 eadvocaterightindirect -45 eadvocatev 4 eagree 4 eagreeN 26 eagreeVcue -10 eagreebase -64
eagreeon 151 eagreeqA -60 eagreeqN 110 eagreeqon 136 eagreeqthat 34 eagreeqto -10 eagreeqwith 59
eagreerightindirect 112 eagreerightmixed -150 eagreethat 21 eagreethird 212 eagreeuN 35 eagreeuhe 144
eagreeun 73 eagreev -30 eagreewith 33 eallege 6 eallege- -117 eallegeing -58 eallegen -90 eallegepast -69
eallegeqn -90 eallegeqthat 192 eallegerightindirect 39 eallegethat 47 eallegethird 201 eallegeuN -77
eallegeun 121 eallegev 23 eannounce 40 eannounce# 59 eannounce, -66 eannounce- 64 eannounceJ 134
eannounceN -17 eannounceV 78 eannouncea 18 eannouncebase -17 eannouncefrontedindirect 141 eannouncehe -18
eannouncehis 24 eannounceing -13 eannounceit 105 eannouncepast 49 eannounceq# 59 eannounceqJ 134
eannounceqV 78 eannounceqa 18 eannounceqhe -44 eannounceqhis 24 eannounceqit 105 eannounceqt -13
eannounceqthat -54 eannounceqthe 24 eannounceqthey -42 eannouncerightindirect -6 eannouncerightmixed 113
eannouncethat 27 eannouncethe -37 eannouncethey -42 eannounceuN 29 eannounceuhe -5 eannounceun -3
eannouncev 19 eanswer -24 eanswerfronteddirect 25 eanswerpast 117 eanswerq 119 eansweruN -67 eanswerv -33
eapplaud -98 eapplaudpast -26 eapplaudv -98 eargue 45 eargue- -25 eargueN -39 earguebase 98
earguefrontedindirect -29 eargueing 5 eargueq, 125 eargueq. -80 eargueqin -83 eargueqthat -76
eargueqthe 177 eargueresumedindirect 67 earguerightindirect 42 earguerightmixed 44 earguethat -54
earguethe -36 earguethird 10 eargueuD 67 eargueuN 25 eargueuhe -112 eargueun 4 eargueushe 201
eargueuthey 164 eargueuwho 117 earguev 88 eask- -42 easkGcue 13 easkVcue 15 easkbase 17
easkfronteddirect 198 easkfrontedindirect -127 easkfrontedmixed -94 easking 29 easkpast 3 easkq 20
easkq. 57 easkqA -57 easkqN -3 easkqa 62 easkqby 94 easkqfor 107 easkqher 177 easkqhim -24 easkqif 157
easkqn -42 easkqthe -31 easkqthem 42 easkqwhether 183 easkrightindirect 59 easkrightmixed 32 easkthird -88
easkuN 7 easkuhe -16 easkui 10 easkushe -26 easkuwe -49 easkv 6 eassert 33 eassertpast 89 eassertqthat 124
eassertrightindirect 21 eassertrightmixed 55 eassertthat 124 eassertuN 69 eassertuhe 78 eassertv -4
eassure -46 eassurepast 67 eassureuN -46 eassurev -46 ebegin 33 ebeginN -162 ebeginfrontedindirect 18
ebeginpast -33 ebeginqG -173 ebeginqto -228 ebeginthe -161 ebeginuN -153 ebeginun -141 ebeginuwhich 96
ebeginv 38 eblame -8 eblame- -51 eblameN 45 eblamebase 39 eblamen 175 eblamepast -9 eblameqN 45
eblameqn 175 eblameqthe 57 eblamerightindirect 115 eblamerightmixed -89 eblamethe 57 eblameuN -24
eblameun -11 eblamev 35 eblast- 78 eblastN 6 eblastpast 108 eblastqN 14 eblastqthe -19
eblastrightindirect 64 eblastrightmixed -58 eblastthe -19 eblastuN -6 eblastuhe 67 eblastun -37 eblastv -51
eboast 8 eboastpast -15 eboastqA 98 eboastqof 117 eboastqthat 111 eboastrightindirect 39
eboastrightmixed -13 eboastthat 111 eboastthird -51 eboastuN 66 eboastun -69 eboastv -40 ebrand -17
ebrandrightindirect -132 ebrandv 4 ebrief 4 ebriefon 4 ebriefpast 4 ebriefqon 4 ebriefrightindirect 4
ecall -5 ecall- 48 ecallGcue 30 ecallJ -165 ecallVcue 88 ecalla 14 ecallbase -26 ecallher 35 ecallhim 160
ecallhimself 95 ecallhis 150 ecalling 62 ecallinto 38 ecallit 6 ecalln -47 ecallout 32 ecallpast -5
ecallq -66 ecallqJ -150 ecallqN 25 ecallqa 14 ecallqfor 11 ecallqher 35 ecallqhim 160 ecallqhimself 95
ecallqhis 150 ecallqinto 38 ecallqit 4 ecallqn -43 ecallqon 16 ecallqout 32 ecallqq -24 ecallqthe 46
ecallqthem 23 ecallqto 4 ecallqwith -12 ecallrightdirect -18 ecallrightindirect 17 ecallrightmixed 22
ecallthe 38 ecallthem 109 ecallthird 65 ecallto 42 ecalluD 109 ecalluJ 114 ecalluN 46 ecalluhe -5
ecallun -45 ecallushe -94 ecalluthat 3 ecalluthey -47 ecalluwho 20 ecallv -36 ecallwith -7 ecaution 98
ecautionVcue 98 ecautionpast 87 ecautionqthat 59 ecautionrightindirect 88 ecautionv 98 echallenge -21
echallenge, 27 echallenge- -175 echallengeVcue -133 echallengeand -55 echallengebase -13
echallengefrontedindirect 136 echallengein -16 echallengeing -44 echallengen -157 echallengepast -15
echallengeqN 61 echallengeqthe 45 echallengeqto 19 echallengerightindirect -160 echallengerightmixed -23
echallengethird -64 echallengeuJ -130 echallengeuN -7 echallengeun 71 echallengeuwho -22 echallengev 43
echant -4 echant- 149 echanting -32 echantpast 4 echantq 69 echantq, -65 echantqq 53 echantrightdirect 63
echantun -13 echantv -126 ecite 49 ecite- 23 eciteN -13 ecitea -35 ecitefrontedindirect -171
ecitefrontedmixed -109 ecitehis 151 eciteing 65 eciten 17 ecitepast -51 eciteqN 168 eciteqa 17 eciteqhis 60
eciteqn 17 eciteqthe 81 eciterightindirect 135 eciterightmixed 225 ecitethe -15 ecitethird 35 eciteuN 29
eciteuhe 181 eciteun -45 eciteushe 102 ecitev 38 eclaim 35 eclaim, 23 eclaim- 45 eclaimN 140 eclaimVcue -8
eclaimbase 82 eclaimhe 60 eclaiming -122 eclaimn -77 eclaimpast 47 eclaimq, 81 eclaimqN 140 eclaimqhe 55
eclaimqn -40 eclaimqthat 10 eclaimqthe -79 eclaimqto -24 eclaimrightmixed 37 eclaimthat -15 eclaimthird 33
eclaimuJ -8 eclaimuN 16 eclaimuhe -28 eclaimun 48 eclaimushe -58 eclaimuwho 184 eclaimv 12 eclose 22
eclosefrontedindirect 35 eclosepast -196 ecloseun 94 eclosev 55 ecomment, -8 ecomment- -40 ecommentbase -80
ecommenton 169 ecommentq, -8 ecommentqon 169 ecommentrightindirect -49 ecommentrightmixed 49
ecommentthird -58 ecommentuN 46 ecommentun -12 ecommentv 8 ecompare -7 ecompare- -44 ecompareN -177
ecompareVcue -151 ecompareing -21 ecomparepast 8 ecompareqto -165 ecompareqwith -58 ecomparerightmixed 30
ecompareuN -138 ecompareun -23 ecomparewith -58 ecomplain 37 ecomplainpast 82 ecomplainqA 179
ecomplainqthat 79 ecomplainrightindirect 5 ecomplainrightmixed 79 ecomplainthat 79 ecomplainuN 58
ecomplainun 39 ecomplainv 8 econcede -28 econcedepast 66 econcedeqthat 192 econcederightindirect 38
econcedethat 24 econcedeuN -88 econcedev -28 econclude 58 econcludebase 32 econcludefronteddirect 38
econcludefrontedindirect 44 econcludepast 105 econcludeq 79 econcludeq, -8 econcludeq. 55
econcludeqthat -59 econcluderightindirect 51 econcluderightmixed -8 econcludethat -59 econcludethird -63
econcludeuN 138 econcludeuhe -15 econcludeun 101 econcludeuthey 25 econcludev 58 econdemn -12 econfirm 8
econfirm- 11 econfirmpast -30 econfirmqthat 158 econfirmrightindirect 15 econfirmthat 158 econfirmuN 114
econfirmv 44 econtend -67 econtendqthat 164 econtendrightindirect 31 econtendthat 164 econtendthird 181
econtendv -67 econtinue -31 econtinue- -107 econtinueA 30 econtinuebase -21 econtinuefrontedindirect -134
econtinuefrontedmixed 32 econtinueing -51 econtinuepast -22 econtinueq 71 econtinueq, 50 econtinueq. -60
econtinueq: 62 econtinueqto 47 econtinueresumeddirect 184 econtinuerightdirect -21 econtinuethird 21
econtinueuN -131 econtinueuhe 185 econtinueun 95 econtinueushe -20 econtinuev -12 econvince -33
econvinceing -7 econvincerightindirect 16 econvincethat -101 econvinceuN -95 econvincev -10 ecredit 28
ecreditbase -163 ecreditqn -163 ecreditun 25 ecreditv -14 ecriticize -22 ecriticize- -69 ecriticizeN 5
ecriticizeing -96 ecriticizepast 29 ecriticizeqN 15 ecriticizeqthe 37 ecriticizerightindirect -78
ecriticizethe 37 ecriticizeuN -154 edeclare 8 edeclare- 23 edeclareN -8 edeclarea -171 edeclarebase 11
edeclarefronteddirect 98 edeclareing -26 edeclaren 35 edeclarepast -30 edeclareq 127 edeclareq, -12
edeclareq. 38 edeclareqN -93 edeclareqin 169 edeclareqn 35 edeclareqthat 200 edeclareqthe -23
edeclarerightindirect 19 edeclarerightmixed 120 edeclarethat 256 edeclarethe -23 edeclarethird 164
edeclareuN 24 edeclareuhe -73 edeclareun 137 edeclareuwho -94 edeclarev 27 edecline 12 edeclineVcue 10
edeclinefrontedindirect 87 edeclinepast 93 edeclineq, -31 edeclineqto 10 edeclinerightindirect 30
edeclineuN 50 edeclineuhe 133 edeclineun 9 edeclineuwho -97 edeclinev 12 edecry 119 edecry- 109
edecrypast 119 edecryqthe 77 edecryrightindirect 112 edecrythe 77 edecryuN 86 edecryv 80 edefend -67
edefend- 14 edefendbase -87 edefendhis -96 edefending -9 edefendqhis -96 edefendqthe 97
edefendrightindirect -84 edefendthe 97 edefendun -115 edefendv -120 edemand 72 edemand- 67 edemandJ -61
edemandpast -3 edemandqJ -61 edemandqthat 117 edemandrightindirect 58 edemandthat 117 edemandthird 147
edemanduN 139 edemandun -4 edemandv 29 edenounce -39 edenounce- -35 edenounceing -26 edenouncepast -105
edenounceqthe -9 edenouncerightindirect -26 edenouncethe -25 edenounceuN 73 edenounceun -92 edenouncev -19
edeny 24 edeny- 60 edenyany 115 edenying -15 edenyn 12 edenypast 37 edenyqany 115 edenyqn 12 edenyqthat 151
edenyqthe 12 edenyrightindirect -34 edenythat 151 edenythe 12 edenythird 43 edenyuN -51 edenyuhe 34
edenyun 95 edenyv 43 edescribe 33 edescribe- 57 edescribeN 122 edescribea 160 edescribebase -32
edescribefrontedmixed -31 edescribehimself 160 edescribehis 152 edescribeing 138 edescribeit -50
edescriben 129 edescribepast -5 edescribeqN 47 edescribeqhimself 160 edescribeqhis 152 edescribeqit -50
edescribeqn 129 edescribeqthe 160 edescribeqthemselves 19 edescriberightmixed 190 edescribethe 78
edescribethemselves 19 edescribethird -66 edescribeuN -99 edescribeuhe 131 edescribeun 7 edescribeushe 149
edescribeuwho -17 edescribev -14 edetail -53 edetail- 24 edetailrightindirect -22 edetailthe -130
edetailthird -117 edetailuN -154 edetailun 47 edetailv -127 edisclose 9 edisclosepast 126
ediscloserightindirect 9 edisclosev 141 eelaborate -29 eemphasize 59 eemphasizepast 77 eemphasizeqthat 60
eemphasizerightindirect 70 eemphasizethat 78 eemphasizeuN 15 eemphasizeun 58 eemphasizev 59
eencourageVcue 82 eencourageing -82 eencourageqn 59 eencouragerightindirect -65 eencouragethird 65
eencourageuit -90 eencourageun 59 eencouragev 14 eestimate 47 eestimatepast 29 eestimateqthat -7
eestimaterightindirect 55 eestimaterightmixed -18 eestimatethat 7 eestimatethird -14 eestimateuN 50
eestimateun 62 eestimatev -7 eexplain 6 eexplain- -66 eexplainfronteddirect 62 eexplainfrontedindirect -35
eexplainhow 117 eexplaining 27 eexplainpast 121 eexplainq -9 eexplainq, 58 eexplainq. 37 eexplainqN 123
eexplainqhow 117 eexplainqthat 196 eexplainqthe 139 eexplainqwhy 67 eexplainresumedindirect 11
eexplainrightindirect -9 eexplainrightmixed 190 eexplainthat -21 eexplainthe 203 eexplainthird -68
eexplainuN -26 eexplainuhe 21 eexplainun 56 eexplainushe 115 eexplainv 42 eexplainwhy 72 efire 7
efirefrontedindirect 7 efirepast 12 efirev 7 ego -31 ego- -54 egoA -133 egobase 65 egofrontedindirect -68
egofrontedmixed 65 egoing -47 egopast -45 egoq 42 egoqon 60 egoqq -40 egoqto 50 egorightdirect 36
egothird -34 egouN 18 egouhe -31 egoun 32 egov 17 ehighlight -26 ehighlightfrontedindirect 57
ehighlighting -9 ehighlightv -26 ehint 17 ehintv 17 eimply 93 eimplyqthat 93 eimplythat 93 eimplyv 93
eindicate 35 eindicatebase 32 eindicatefrontedindirect 9 eindicatepast -11 eindicateq, 182
eindicateqthat -11 eindicaterightindirect -19 eindicatethat -11 eindicatethird 54 eindicateuN -9
eindicateun 70 eindicatev -7 einform 55 einformpast 132 einformrightindirect 132 einformv 55 einsist 27
einsistbase 5 einsistfrontedindirect -106 einsisting 202 einsistq, 34 einsistqon -143 einsistqthat -50
einsistqthey 105 einsistrightindirect 19 einsistrightmixed 236 einsistthat -41 einsistthey 105
einsistthird 25 einsistuN 20 einsistuhe -15 einsistun -9 einsistv 99 einstruct 21 einstructpast 21
einstructrightindirect 21 einstructv 21 einvite -54 einviteVcue -42 einviteing 40 einvitepast -43
einviterightindirect -84 einviteuN -153 einviteuit -133 einviteun 84 einvitev -54 ejoke 27 ejoke- 45
ejokepast 22 ejokeq 139 ejokeq, -75 ejokeqthat 122 ejokerightindirect 72 ejokethat 142 ejokeuN -66
ejokeuhe 147 ejokeun 50 ejokev -5 elabel -141 elabelv -143 elament 14 elamentpast 19 elamentrightmixed -39
elamentuN 45 elamentv 97 elaugh 13 elaughfrontedindirect -146 elaughv 13 emaintain -96 emaintaina -57
emaintainpast -42 emaintainqa -85 emaintainqthat 119 emaintainrightindirect -72 emaintainthat 119
emaintainthird -163 emaintainuN -44 emaintainv -79 emention 60 emention- 45 ementionN 11 ementioning -29
ementionpast 103 ementionqN 11 ementionqthe 148 ementionrightindirect 56 ementionthe 148 ementionthird -23
ementionuN 59 ementionuhe 170 ementionun -7 ementionv 25 emock -17 emock- -131 emockN -91 emocking 115
emockpast -166 emockrightindirect -34 emockuN 5 emockv 45 enote 62 enote, 49 enote- -27 enoteN 48
enotebase -31 enotefronteddirect 26 enotefrontedindirect 23 enoteher -45 enoteing 137 enotepast 27
enoteq 68 enoteq, 51 enoteq. 168 enoteqher -45 enoteqthat -32 enoteqthe -64 enoteresumedindirect 24
enoterightindirect 30 enoterightmixed -4 enotethat -31 enotethe 12 enotethird 87 enoteuN 57 enoteuhe 34
enoteun 45 enoteushe -10 enoteuthey 173 enotev 95 eobserve 27 eobservepast 38 eobservev 27 eoffer -24
eofferN 164 eofferbase 106 eofferfrontedindirect -55 eofferfrontedmixed 5 eoffering -128 eofferpast 8
eofferq -53 eofferqA -46 eofferqa -167 eofferqhis 43 eofferqq 21 eofferuN -38 eofferuhe 6 eofferun 68
eofferuwho -124 eofferv -71 eorder -30 eorderbase 124 eorderpast -44 eorderqthe -147
eorderrightindirect -55 eorderrightmixed 103 eorderun -147 eorderv 45 eplead -88 epleadfrontedindirect -88
epleadpast -88 epleadv -88 epledge 19 epledge- 33 epledgeGcue 117 epledgeVcue 43 epledgebase -4
epledgeing 159 epledgen 41 epledgepast -33 epledgeqn -15 epledgeqthat 80 epledgeqto 63
epledgerightindirect -26 epledgerightmixed 104 epledgethat 80 epledgethird 79 epledgeu# -197 epledgeuN 87
epledgeuhe 41 epledgeun -40 epledgeuwho -82 epledgev 9 epoint 25 epointN 8 epointfrontedindirect -145
epointfrontedmixed -27 epointin -160 epointing 144 epointpast -75 epointq 120 epointqout -16 epointqto 30
epointthe -90 epointthird -190 epointu# -132 epointuN 61 epointun -17 epointv 22 eportray -23 eportrayN 80
eportraypast 10 eportrayrightindirect -73 epost -34 epostN -24 epostbase -49 epostfrontedindirect 29
epostpast 22 epostq 116 epostq: 74 epostqn -91 epostqon 212 epostrightdirect 71 epostrightmixed -9
epostthat -9 epostuN -27 epostun -14 epostv -34 epraise 29 epraise- -70 epraiseN -135 epraisepast -9
epraiseqN -135 epraiserightindirect -58 epraiseuN -11 epraisev 77 epredict 41 epredict- 74 epredictN -43
epredictbase 127 epredictfrontedindirect 212 epredicting -131 epredictn 28 epredictpast 51 epredictq, 105
epredictqn 11 epredictqthat 5 epredictqthe -35 epredictrightindirect 67 epredictrightmixed -51
epredictthat 18 epredictthe -35 epredictuN -8 epredictuhe 148 epredictun 156 epredictushe -8 epredictv 21
epress -35 epress, -107 epress- -87 epressVcue 128 epressbase -70 epressfronteddirect 89
epressfrontedmixed 56 epresspast 69 epressq 69 epressqN 48 epressqn -83 epressrightindirect -113
epressuJ -73 epressuN 56 epressun -155 epressv 3 eproclaim 27 eproclaimpast -10 eproclaimuN -47
eproclaimv 38 eproject -96 eprojectv -96 epromise 34 epromise- -11 epromiseGcue 8 epromiseN -32
epromisea 115 epromisebase -49 epromiseing 14 epromisen -11 epromisepast 86 epromiseq, 133 epromiseqn -11
epromiseqthat -64 epromiserightmixed 24 epromisethat -64 epromisethird 47 epromiseuN 14 epromiseun 47
epromiseushe 145 epromisev 44 epropose 48 epropose- 26 eproposeG 38 eproposeJ -54 eproposea -26
eproposeing 72 eproposen 57 eproposepast 39 eproposeqG 21 eproposeqJ -54 eproposeqa -26 eproposeqn 57
eproposeqto 12 eproposerightindirect 37 eproposerightmixed 147 eproposethat -36 eproposeuN -12
eproposeuhe 176 eproposeun 55 eproposev 38 eprotest -68 eprotestqn 20 eprotestrightindirect -50
eprotestun -121 eprotestv -45 equestion -63 equestion- -172 equestioning -106 equestionqA -44
equestionrightindirect -11 equestionthe -81 equestionthird -136 equestionuhe 66 equestionun -99
equestionv -40 eread 5 eread- -55 ereadfronteddirect 95 ereadpast 24 ereadq -87 ereadq, -107 ereadq. 43
ereadqq 22 ereadrightdirect 19 ereadthird 59 ereaduN -155 ereaduit 68 ereadun 135 ereaduthat -69
ereaduwhich 111 ereadv 69 ereason 58 ereasonrightindirect -197 ereasonthird 58 ereasonv 65 erecall 33
erecallN -20 erecallfronteddirect 44 erecalling 56 erecallpast 35 erecallq 182 erecallq, -85 erecallqN -49
erecallqthat 89 erecallqthe 103 erecallrightindirect 88 erecallrightmixed 188 erecallthat 115
erecallthe -30 erecalluN -84 erecalluhe 120 erecallun 150 erecallushe -8 erecallv 66 erecommend 16
erecommend- -24 erecommendpast 16 erecommendrightindirect 40 erecommendv 70 erefuse -9 erefuseGcue 93
erefuseVcue -55 erefuseing 92 erefusepast -29 erefuserightindirect 6 erefuseuN 27 erefuseuhe 44
erefuseun -108 erefusev -9 ereiterate 37 ereiteratehis -39 ereiterateqhis -39 ereiterateqthat -19
ereiteratethat 4 ereiterateuN 27 ereiterateuhe -55 ereiteratev 59 ereject -74 ereject- -161 erejectpast 29
erejectrightindirect -74 erejectv 21 eremark 12 eremarking 54 eremarkpast 106 eremarkq 101 eremarkq, 55
eremarkq. -56 eremarkqthat 32 eremarkrightindirect -8 eremarkrightmixed 129 eremarkthat 32 eremarkthird -21
eremarkuN 35 eremarkun -32 eremarkv -41 eremind -43 eremindpast -5 ereminduN -132 eremindv -36 erepeat 18
erepeat- -111 erepeathis -50 erepeating 62 erepeatpast -46 erepeatqhis -50 erepeatqthe 85
erepeatrightindirect -11 erepeatthe -53 erepeatuN 52 erepeatuhe -42 erepeatv 85 ereply -35 ereply- -9
ereplyfronteddirect 108 ereplypast -35 ereplyq, -101 ereplyq. 77 ereplyq: 40 ereplyresumeddirect -58
ereplyrightdirect 146 ereplyuN 191 ereplyushe -60 ereplyv -35 ereport, 116 ereport- 72 ereportG 5
ereportJ 206 ereportN 91 ereportVcue -52 ereportbase -6 ereportfronteddirect -168 ereportfrontedindirect 67
ereportfrontedmixed 34 ereporting -41 ereportn 52 ereporton 7 ereportpast 33 ereportq -118 ereportq, 11
ereportq. 192 ereportqA -22 ereportqG -124 ereportqJ 183 ereportqN 187 ereportqVcue 60 ereportqin -64
ereportqn 16 ereportqon 45 ereportqt 191 ereportqthat -47 ereportqto -71 ereportrightindirect 4
ereportrightmixed 52 ereportthat 60 ereportthe -37 ereportthird 44 ereportu# -56 ereportuN 33 ereportun 25
erequest -41 erequest- 16 erequestn -63 erequestpast -125 erequestqn -63 erequestrightindirect -27
erequestun 14 erequestuwho -116 erequestv -67 erespond 5 erespond, -64 erespond- -61 erespondVcue -42
erespondby 30 erespondfronteddirect 57 eresponding -91 erespondpast 32 erespondq 190 erespondq, -92
erespondq. 41 erespondqby 30 erespondqthat 121 erespondqto -42 erespondqwith 37 erespondrightdirect 113
erespondrightmixed -18 erespondthat 188 erespondthird 59 eresponduN 8 eresponduhe -87 erespondun 10
erespondv 37 ereveal 34 ereveal, 148 erevealJ -25 erevealN 48 erevealpast -9 erevealq, 148 erevealqJ -25
erevealqN 11 erevealqthat 180 erevealrightindirect -16 erevealthat -24 erevealthird 76 erevealuN 36
erevealun 113 erevealv 24 erule -11 erulefrontedindirect -138 eruleqthat 12 erulerightindirect 12
erulethat 12 erulethird -171 eruleun -58 erulev -11 esay 9 esay' 67 esay, 42 esay- -3 esayA 98 esayG 17
esayJ -46 esayN 34 esayV -13 esayVcue -77 esaya -8 esayafter 139 esayand -47 esayany -70 esayas 43
esaybase 43 esaybecause 39 esaybefore -23 esaybut 97 esayby 54 esaycould 66 esayfor 32
esayfronteddirect -35 esayfrontedindirect 81 esayfrontedmixed -55 esayhad 120 esayhe 26 esayher -27
esayhis 88 esayif 83 esayin 25 esaying -14 esayis -34 esayit 29 esayits 108 esaymany 103 esayn 28
esayof -90 esayon -109 esaypast 23 esayq 14 esayq# 61 esayq, 44 esayq- -76 esayq. 80 esayq: -94 esayqA -48
esayqG 53 esayqJ 58 esayqN 108 esayqV 200 esayqVcue 161 esayqa -6 esayqafter 139 esayqany -111 esayqas 32
esayqat 52 esayqbefore 79 esayqby 111 esayqduring 19 esayqfor 10 esayqhe -8 esayqhis 7 esayqif 54
esayqin 113 esayqis -25 esayqit 69 esayqits 89 esayqn 100 esayqof -67 esayqon -26 esayqq -18 esayqsome 186
esayqt 42 esayqthat 49 esayqthe 62 esayqtheir 14 esayqthey 21 esayqthis -73 esayqthose 75 esayqto 32
esayqwere 158 esayqwhen 15 esayqwith 132 esayresumeddirect 112 esayresumedindirect 33 esayresumedmixed 59
esayrightdirect 72 esayrightindirect 32 esayrightmixed 9 esayshe -15 esayso 41 esaysome 117 esaythat 44
esaythe 82 esaytheir 17 esaythey 21 esaythird 49 esaythis -52 esaythose 163 esayto 7 esayu# 42 esayuD 113
esayuE -13 esayuJ 196 esayuN 34 esayuhe 28 esayui -80 esayuit 31 esayun 26 esayushe 42 esayuthat 60
esayuthey -21 esayuwho 8 esayuyou 15 esayv 35 esaywas 14 esaywhatever 7 esaywhen -37 esaywhile -106
esaywill 97 esaywith -54 esaywould 82 eshoot -83 eshootfrontedindirect -176 eshootfrontedmixed -92
eshootpast -56 eshootq 177 eshootqA 27 eshootuN 27 eshootun -93 eshootv -83 eshout -23 eshout- 84
eshoutpast -33 eshoutq 160 eshoutq, -50 eshoutrightdirect 144 eshoutun 141 eshoutv -90 esignal 25
esignalpast -11 esignalv 109 eslam 39 eslam- 164 eslamN 32 eslampast 145 eslamqN 32 eslamqthe -8
eslamrightindirect 87 eslamrightmixed -52 eslamthe -8 eslamuN -95 eslamv -12 estate, -5 estate- -73
estateG -154 estateN -118 estateV 91 estateVcue 35 estateand -26 estatefronteddirect 75
estatefrontedindirect 30 estateing 110 estatelike -74 estatepast 78 estateq 165 estateq, -22 estateq- -98
estateq. -87 estateqA 61 estateqG -154 estateqN -54 estateqV 125 estateqVcue -17 estateqand 15
estateqin -90 estateqlike -74 estateqthat 44 estateqto -16 estateqwhere 12 estaterightindirect -40
estaterightmixed 114 estatethat 60 estatethird -92 estateu# -109 estateuD 48 estateuN 8 estateuhe -39
estateuit 156 estateun -34 estatewhere 12 estress -26 estressuN 45 estressv -26 esuggest 52 esuggest- -16
esuggestN 30 esuggesta -44 esuggestbase 49 esuggestfrontedindirect -23 esuggesting 65 esuggestn 152
esuggestpast 24 esuggestq, 39 esuggestqN 89 esuggestqa -100 esuggestqhe 124 esuggestqn -50 esuggestqshe 87
esuggestqthe -36 esuggestqthey 101 esuggestrightindirect 58 esuggestrightmixed -10 esuggestshe 87
esuggestthat -28 esuggestthe -36 esuggestthey 101 esuggestthird -7 esuggestuN 77 esuggestuhe -56
esuggestun 28 esuggestuthat 66 esuggestuwho 9 esuggestv 44 etell 7 etell' -96 etell, -121 etell- -32
etellA 39 etellGcue -10 etellVcue 60 etella 32 etelland 27 etellbase 39 etellfronteddirect 82
etellfrontedindirect 40 etellfrontedmixed 25 etellhe 143 etellhis 168 etellin -24 etelling -12 etelln 6
etellpast 33 etellq -39 etellq# 126 etellq, -31 etellqJ -107 etellqN 13 etellqa 96 etellqan -17
etellqher -54 etellqhim -157 etellqhis 76 etellqme 64 etellqn 117 etellqthe 50 etellqthem 52 etellqus 123
etellresumeddirect 236 etellrightdirect 26 etellrightindirect -4 etellrightmixed -17 etellshe -15
etellthat 59 etellthe 49 etellthey -21 etellthird -44 etelluD 45 etelluN 6 etelluhe -27 etelluit -85
etellun 51 etellushe 81 etelluwho 27 etellv 12 etellwho 3 eterm -132 eterm- -100 etermbase -105 etermin -37
etermqin -37 etermrightindirect -90 etermthird -73 etermuJ -49 etermun -93 etestify 26 etestifybefore 43
etestifypast -5 etestifyqbefore 43 etestifyrightindirect -5 etestifyuN -55 etestifyv 26 ethank -22
ethankfrontedindirect -129 ethankqto -40 ethankthird -129 ethankuN -90 ethankv 59 ethreaten 23
ethreatenVcue -28 ethreatening 46 ethreatenpast -19 ethreatenqto -57 ethreatenrightindirect -57
ethreatenv 23 etout -42 etoutrightindirect 4 etweet 11 etweet- 156 etweeta 15 etweetbase -43
etweetfronteddirect 159 etweetfrontedindirect -214 etweeting 91 etweetpast 15 etweetq 66 etweetq, 43
etweetq. 52 etweetq: -93 etweetqA 81 etweetqN 10 etweetqa 15 etweetqon 82 etweetqt 115 etweetqthat -27
etweetrightdirect -28 etweetrightindirect 58 etweetrightmixed 108 etweetthat -24 etweetuD 75 etweetuN 77
etweetuhe -73 etweetun -44 etweetv -80 eurge 13 eurgeGcue 15 eurgeVcue 19 eurgeing 15 eurgepast -13
eurgeqN 81 eurgeqhim 11 eurgeqn 52 eurgeqthe -12 eurgerightindirect 37 eurgerightmixed -13 eurgeuN -64
eurgeuhe 12 eurgeun 30 eurgev 7 evow 69 evowGcue 126 evowVcue 37 evowing 126 evowpast 4 evowq, 12
evowqto 40 evowrightindirect 108 evowrightmixed -4 evowthird 217 evowuN -18 evowuhe 5 evowun 231
evowushe 49 evowv 21 ewarn 62 ewarnbase 193 ewarning 94 ewarnof 116 ewarnpast -27 ewarnq 141 ewarnq, -23
ewarnqA -157 ewarnqof 133 ewarnqthat -52 ewarnrightindirect 9 ewarnrightmixed 149 ewarnuN 57 ewarnuhe 43
ewarnun 54 ewarnv 33 ewonder -81 ewonderpast -16 ewonderv -84 ewrite -26 ewrite- 45 ewriteA -5 ewriteN 111
ewritebase -13 ewritebut -100 ewritefronteddirect 268 ewritefrontedindirect -5 ewritefrontedmixed -7
ewritein -212 ewriteing -107 ewritepast 14 ewriteq 131 ewriteq, 79 ewriteqA 122 ewriteqN -29 ewriteqa -116
ewriteqin -56 ewriteqon 108 ewriteqq 127 ewriteqto 26 ewriteresumeddirect -71 ewriteresumedindirect 7
ewriterightdirect 190 ewriterightindirect -17 ewriterightmixed 281 ewritethat 56 ewritethe 205
ewritethird 39 ewriteuN 15 ewriteuhe 68 ewriteun 70 ewriteushe -61 ewriteuthey -13 eyell- 90 eyellpast -11
eyellq 155 eyellrightdirect 123 eyellun 60 eyellv -44 f#according 37 f#fronted -25 f#right 53
f#transcript -82 f'right -54 f(fronted -66 f-right -30 fAaccording 10 fAfronted -53 fAresumed -9
fAright -11 fAtranscript -4 fEright -50 fGcueright 47 fGright 63 fJaccording 42 fJfronted -30 fJright 15
fJtranscript -43 fNaccording -8 fNfronted 6 fNresumed 72 fNright -5 fNtranscript 13 fVcuefronted -149
fVcueresumed -73 fVcueright 56 fVfronted -6 fVresumed 22 fVright 25 fVtranscript -62 faaccording 106
fafronted 43 fafteraccording 27 fafterfronted -20 fafterright -96 fagainstright 75 fandaccording -60
fandfronted -29 fandresumed 9 fandright -48 fanotherright 85 fanright 5 fanyright 72 fareright 152
faresumed -100 fasaccording -3 fasfronted -83 fasright -65 fataccording 40 fatfronted -76 fatranscript -24
fatright -22 fbecauseresumed 203 fbecauseright 9 fbeforeresumed 95 fbeforeright 51 fbothright 52
fbutresumed -39 fbyright -38 fdespitefronted 49 fduringright -89 feachright -11 fforaccording -62
fforfronted 66 fforright 7 ffromright -32 fhasresumed -60 fheaccording -24 fhefronted 18 fheresumed 143
fherfronted -11 fheright 43 fherright -3 fhimright 63 fhimselfright 6 fhisaccording -19 fhisfronted 182
fhisright 41 fhowright 38 fiffronted -44 fifright 23 finaccording 65 finfronted -38 finresumed -30
finright -15 fintoright 34 fisresumed -14 fisright 14 fitaccording 14 fitfronted 71 fitranscript 106
fitresumed -66 fitright 16 fitselfright -136 fitsright 42 flikeright -74 fmanyfronted 46 fmanyright 153
fnaccording 72 fnfronted 62 fnoright -96 fnresumed 161 fofright 56 fonaccording 97 fonfronted -93
fonright 40 foutright 65 foverright -36 fqaccording -33 fqalone -5 fqannounced 12 fqcontinued 40 fqfar -19
fqfronted 156 fqinherited -26 fqparagraph -6 fqresumed 50 fqright -53 fqsigned 83 fqwithin 5 fshefronted -8
fsheresumed -43 fsheright 39 fsofronted -69 fsomeright 99 fsuchright 48 ftfronted -53 fthataccording 3
fthatfronted -49 fthatresumed 156 fthatright 23 ftheaccording 30 ftheirright 79 fthemright -42
fthemselvesright 120 ftheresumed -91 ftheright -3 ftheyfronted 180 ftheyright 63 fthisfronted 41
fthisright 17 fthosefronted 116 fthoseright 38 fthoughfronted 33 ftofronted 62 ftoresumed -83 ftoright 42
fwasresumed -61 fwasright 58 fwhatright 125 fwhenright -63 fwhereright 12 fwhetherright -124
fwhilefronted 39 fwhoright -45 fwhyright 36 fwillright 10 fwithfronted -8 fwithresumed -56 fwithright 19
fwouldresumed 11 fwouldright -16 fxright 73 fxtranscript 56 fyoutranscript 49 g-# -5 g-A -18 g-J 9 g-N 12
g-V -141 g-a 49 g-according -5 g-after 27 g-and 10 g-as -3 g-at 40 g-but -52 g-for -62 g-he -24 g-his -19
g-i 106 g-in -73 g-it -36 g-n 22 g-on 97 g-q 67 g-she 171 g-that 3 g-the -23 g-transcript -8 g-x 56
g-you -22 gbase, 29 gbase- -4 gbaseA 73 gbaseG -37 gbaseJ 20 gbaseV 17 gbaseVcue -11 gbasea -12
gbaseand -19 gbasebecause -86 gbasefrom -39 gbasehe -33 gbasehis 103 gbaseif -50 gbasein 59 gbaseis 13
gbaseit 31 gbasen 78 gbaseof -51 gbaseon 31 gbaseq 89 gbaseresumed -8 gbaseshe 38 gbasethat -24 gbasethe 44
gbasetheir 8 gbasethey 27 gbasethis 28 gbaseto 44 gbasewas -34 gbasewill 3 gbasewith 6 ging# 24 ging, -60
gingA -99 gingJ -104 gingN 45 gingV -102 gingVcue 128 ginga -4 gingand -44 gingas -12 gingat 18
gingbut -115 gingfor -37 gingfronted -67 ginghe 16 gingher -93 ginghim -97 ginghimself -51 ginghis -37
ginghow 10 gingin 34 gingit -5 gingn -39 gingof 46 gingon 13 gingout -17 gingq 45 gingresumed -64
gingright -9 gingshe -23 gingthat 25 gingthe 44 gingthem 142 gingthey 76 gingwhy -17 gingx -100 gpast# -12
gpast' -49 gpast( -30 gpast, 4 gpast- -23 gpastA -76 gpastG 55 gpastJ 27 gpastN 8 gpastV 33 gpastVcue 38
gpastafter -13 gpastagainst 35 gpastan 6 gpastand -43 gpastanother 42 gpastany 8 gpastare -79 gpastas -48
gpastat -44 gpastbecause 51 gpastbefore 13 gpastboth 46 gpastbut -3 gpastby -41 gpastcould 66
gpastdespite 53 gpastduring -42 gpastfor 67 gpastfrom 85 gpasthad 120 gpasthas -60 gpasthe 55 gpasther 10
gpasthim 198 gpasthimself -49 gpasthis 24 gpasthow 115 gpastif 73 gpastin -91 gpastis 41 gpastit 54
gpastits 153 gpastmany 153 gpastn 42 gpastno -38 gpastof 94 gpaston -105 gpastover -10 gpastq 24
gpastresumed -19 gpastright -25 gpastshe 31 gpastso 59 gpastsome 137 gpastt -48 gpastthat 20 gpastthe 10
gpasttheir 86 gpastthey 25 gpastthis 80 gpastthose 80 gpastthough -66 gpastto 18 gpastwas 10 gpastwere 11
gpastwhat 101 gpastwhen -73 gpastwhile 22 gpastwhy 142 gpastwith -23 gpastwould -19 gthird# 102 gthird- -6
gthirdA 86 gthirdE -138 gthirdGcue 128 gthirdJ 44 gthirdN -18 gthirdV 69 gthirdVcue -20 gthirda 56
gthirdand 31 gthirdare 124 gthirdas -28 gthirdbut -33 gthirdby -55 gthirdfrom -23 gthirdfronted 9
gthirdhe 53 gthirdher 124 gthirdhimself 65 gthirdhis 48 gthirdis -25 gthirdit 10 gthirdits 122
gthirdlike -74 gthirdn -30 gthirdof 107 gthirdon 33 gthirdq 104 gthirdresumed 9 gthirdshe 18 gthirdthat -15
gthirdthe -53 gthirdthey 60 gthirdthis 45 gthirdwhere 12 gthirdwhy 154 gthirdwith 4 h#_# -27 h#_. -52
h#_n 6 h#_of 29 h,_G -249 h,_Gcue 284 h,_N 18 h,_Vcue 147 h,_and -93 h,_but -47 h,_he 66 h,_n 95 h,_the -4
h-_and -45 hA_# 53 hA_' 155 hA_, 24 hA_A 19 hA_N -8 hA_V -14 hA_after -82 hA_are -32 hA_in 8 hA_n -15
hA_that -37 hA_to 59 hG_N 112 hG_a 166 hG_n 99 hG_the -65 hGcue_N 16 hGcue_him 54 hGcue_his -39 hGcue_n -6
hGcue_on 64 hGcue_the 61 hGcue_them -15 hGcue_to -3 hJ_A -69 hJ_J 42 hJ_N 82 hJ_t -3 hJ_than -3 hN_# -113
hN_' 27 hN_, 12 hN_- 137 hN_. -76 hN_A 21 hN_E -92 hN_J -38 hN_N -33 hN_V 33 hN_Vcue 67 hN_a 36 hN_and 95
hN_are 112 hN_as 145 hN_could 137 hN_for -123 hN_had -98 hN_has 103 hN_in -89 hN_is -55 hN_must 115 hN_n 48
hN_of 37 hN_on -92 hN_q 131 hN_should -37 hN_that 159 hN_the 187 hN_to 39 hN_was 125 hN_will 211
hN_would 205 hN_x 154 hV_J -14 hV_N -73 hV_a 122 hV_n 38 hV_the 97 hV_to 117 hVcue_, -84 hVcue_A -88
hVcue_J 127 hVcue_N 63 hVcue_a -58 hVcue_for 66 hVcue_her 76 hVcue_him -38 hVcue_if 122 hVcue_n 58
hVcue_on 14 hVcue_t 36 hVcue_that 179 hVcue_the -9 hVcue_them 39 hVcue_to -34 hVcue_whether 13 ha_# 241
ha_A -72 ha_J -12 ha_N -47 ha_V 131 ha_Vcue 64 ha_few -113 ha_n 104 ha_q 96 hafter_J 97 hafter_N -16
hafter_the -121 han_n 33 hand_A -79 hand_G -170 hand_N 23 hand_Vcue 166 hand_in 59 hand_n 47 hand_the 154
hanother_n -9 hany_n 20 has_N 73 has_a -7 has_for -135 has_he -115 has_n -82 has_the -83 hat_# -28
hat_J 126 hat_N 19 hat_a 8 hat_the -94 hbecause_n -36 hbut_, -66 hbut_A 34 hbut_N -4 hbut_the 131
hbut_while -138 hby_Gcue 104 hby_J 16 hby_N -137 hby_the -44 hduring_the 112 hfor_n -100 hfor_the 104
hfrom_N 71 hfrom_n 24 hhad_been 120 hhas_V 217 hhe_' -61 hhe_A -35 hhe_E 153 hhe_V 31 hhe_Vcue 49
hhe_and -17 hhe_could 120 hhe_did -33 hhe_didn’t 123 hhe_does -6 hhe_had -19 hhe_has 94 hhe_is 113
hhe_q 168 hhe_should 214 hhe_was 42 hhe_will 35 hhe_would 22 hher_V -32 hher_n 121 hher_q -18 hhim_a -55
hhim_of 80 hhim_q 135 hhimself_a 94 hhimself_as 150 hhis_G 102 hhis_J -20 hhis_V 39 hhis_Vcue 40 hhow_n 89
hi_V -29 hif_N 24 hif_he 35 hif_n 209 hif_the 208 hin_# 30 hin_J 127 hin_N -21 hin_a -37 hin_all 182
hin_an -26 hin_her -130 hin_his -66 hin_n -44 hin_the -20 his_G 245 his_that 149 hit_' 95 hit_A -103
hit_V 105 hit_could -13 hit_does 197 hit_had 123 hit_is -50 hit_q 272 hit_the 47 hit_was 31 hit_will 191
hit_would 257 hlike_N -74 hmany_n 68 hn_# 175 hn_, 122 hn_. -112 hn_A -88 hn_G 4 hn_J 6 hn_N 44 hn_V 17
hn_Vcue 231 hn_are 195 hn_at -110 hn_for -52 hn_has -32 hn_have 32 hn_in -25 hn_is 73 hn_n 36 hn_of 11
hn_on -63 hn_q -107 hn_that 115 hn_to 34 hn_were 137 hn_who 188 hno_n 42 hof_N 102 hof_n 44 hof_the -12
hon_G -13 hon_N -65 hon_a -122 hon_his -16 hon_n -38 hon_t -57 hon_the 11 hover_the -5 hq_# 168 hq_( -66
hq_A 118 hq_G -150 hq_J 57 hq_N 50 hq_V 24 hq_Vcue -18 hq_a 194 hq_after 100 hq_all 134 hq_and -28
hq_as 211 hq_at -100 hq_because 105 hq_both 91 hq_but 183 hq_by 102 hq_can 52 hq_do 137 hq_every -71
hq_for 160 hq_having 101 hq_he 38 hq_his -89 hq_how 80 hq_i 155 hq_if 99 hq_in 167 hq_is 238 hq_it 155
hq_many 114 hq_most 126 hq_my 161 hq_n 9 hq_no -48 hq_of 143 hq_on 67 hq_our 201 hq_out 75 hq_over 38
hq_she 31 hq_so 28 hq_some 167 hq_t 92 hq_that 217 hq_the -25 hq_these 121 hq_they 26 hq_this -32 hq_to 77
hq_we 137 hq_what 281 hq_when 199 hq_while -108 hq_who -93 hq_why 135 hq_with 166 hq_without 148 hq_x 108
hq_you 57 hq_your 128 hshe_A -22 hshe_E 204 hshe_V 7 hshe_Vcue 129 hshe_and -66 hshe_did 171 hshe_had 275
hshe_has -87 hshe_is 61 hshe_n 195 hshe_was -21 hshe_will -153 hshe_would 68 hsome_n 118 hsome_of 87
hthat_# -90 hthat_' 233 hthat_, 128 hthat_A 53 hthat_G 114 hthat_N 77 hthat_V -126 hthat_Vcue -21
hthat_a 303 hthat_any 173 hthat_as 12 hthat_at 146 hthat_by 185 hthat_could -17 hthat_despite -3
hthat_during 170 hthat_he 72 hthat_her 245 hthat_if 36 hthat_in 25 hthat_it 26 hthat_n -3 hthat_q 108
hthat_she 96 hthat_some -6 hthat_such -63 hthat_the 80 hthat_their -20 hthat_they 79 hthat_this 194
hthat_was -32 hthat_were -105 hthat_while 110 hthat_would 29 hthe_# 7 hthe_A 29 hthe_E -67 hthe_G -42
hthe_J 57 hthe_N -12 hthe_V 56 hthe_Vcue 6 hthe_n 4 hthe_q 26 htheir_J 31 htheir_n -16 hthemselves_as 19
hthey_A -182 hthey_V 17 hthey_are 55 hthey_could 202 hthey_have -36 hthey_were 82 hthey_will 36
hthey_would -3 hthis_n 25 hthose_n 65 hthough_N 55 hto_V 86 hwas_J 175 hwas_a 97 hwas_q -32 hwhen_N -17
hwhen_Vcue -22 hwhen_n -21 hwhen_she 76 hwhile_n 101 hwho_V 32 hwhy_N 135 hwith_# 98 hwith_N -113 hwith_a 9
hwith_the -5 hwould_V -27 hx_N -76 kdirectaccording 119 kdirectalone -5 kdirectannounced 12
kdirectcontinued 40 kdirectfar -19 kdirectfronted 34 kdirectinherited -26 kdirectparagraph -6
kdirectresumed 38 kdirectright 16 kdirectsigned 83 kdirecttranscript -45 kdirectwithin 5
kindirectfronted -43 kindirectresumed -74 kindirectright -31 kindirecttranscript 11 kmixedaccording -5
kmixedfronted 5 kmixedresumed 22 kmixedright -10 kmixedtranscript -12 l0fronted 4 l0indirect -39
l0resumed -79 l0right -52 l1according -8 l1fronted 16 l1indirect -52 l1resumed -30 l1right 19
l1transcript -297 l2according -22 l2continued -35 l2direct 8 l2fronted 17 l2indirect -18 l2inherited -71
l2mixed -78 l2right -18 l2transcript -17 l2within -25 l3according 29 l3announced 15 l3continued 130
l3direct 44 l3fronted 9 l3inherited -57 l3mixed -4 l3paragraph 46 l3resumed -33 l3right 11 l3transcript 117
l3within -12 l4according 66 l4announced 240 l4continued 10 l4direct 31 l4fronted 8 l4indirect 16
l4inherited 20 l4mixed 19 l4paragraph -28 l4resumed -15 l4right 20 l4transcript 23 l4within 14
l5according 56 l5announced -84 l5continued 91 l5direct 67 l5far -115 l5fronted -28 l5indirect 11
l5inherited 33 l5mixed 49 l5paragraph 29 l5resumed 168 l5right 5 l5signed 52 l5transcript -73 l5within 73
l6according 18 l6announced 109 l6continued 98 l6direct 31 l6far 9 l6fronted -11 l6indirect -21
l6inherited 111 l6mixed 13 l6paragraph -24 l6right -38 l6transcript 26 l6within -24 o0according 15
o0right 11 o0transcript -40 o1according 12 o1fronted 42 o1resumed 37 o1right 20 o1transcript 125
o2according 20 o2fronted -15 o2resumed 58 o2right 31 o3according 122 o3fronted 4 o3resumed 29 o3right 10
o4according -16 o4fronted 18 o4resumed -31 o4right 14 o5according 12 o5fronted -32 o5resumed -88
o5right -15 p#ing 174 p#past -49 p#third 66 p'ing -58 p)past 104 p,- 37 p,base -22 p,ing 60 p,past 40
p,third -78 p-ing 17 p-past 45 p-third -7 pAbase 73 pAing 87 pApast 43 pAthird 15 pEbase -39 pGbase -33
pGthird 68 pJbase -61 pJing 145 pJpast 32 pJthird -22 pNbase 97 pNing -35 pNpast 20 pNthird 18 pVcueing 11
pVing 81 p^- -13 paftering -34 pallpast 72 pandbase -29 panding 19 pandpast -19 pandthird 112
panotherpast -37 pareing 79 parepast -158 pasing -148 pbeening 82 pbeenpast 28 pbeforeing 45 pbeingpast 176
pbepast -130 pbothpast 55 pbutpast 71 pbying -31 pcanbase -9 pcouldbase -92 pdidbase 127 pforing -138
phadpast 14 phaspast 15 phethird -13 pibase 47 pining -82 pipast 92 pising -14 pispast -77 pitpast 111
pitthird 63 pmanythird -192 pmightbase 5 pnbase 9 pning 29 pnpast 70 pnthird 44 pofing 49 poning 139
pq- -35 pqbase 97 pqing 55 pqpast 21 pqthird 19 pshepast -13 pshethird -40 pshouldbase 97 psomethird -179
pthatbase 141 pthatpast 88 pthatthird -50 ptheing -165 pthesethird -175 ptheybase -4 pthosethird -22
pting -55 ptoing 56 ptpast 28 pwasing -45 pwaspast -190 pwepast 31 pwerepast -242 pwhichpast 42
pwhichthird -31 pwhileing -29 pwhobase -41 pwhopast -14 pwhothird 24 pwillbase 39 pwouldbase -64
pyetpast 65 pyoubase -198 q#-transcript -82 q#ingright 44 q#pastfronted -21 q#pastright -9 q#thirdright 116
q,basefronted 38 q,baseresumed 30 q,baseright -9 q,ingfronted -47 q,ingresumed 28 q,ingright -33
q,pastfronted -37 q,pastresumed 25 q,pastright -40 q,thirdfronted -42 q,thirdresumed 28 q,thirdright 9
q-baseright -4 q-pastfronted -194 q-thirdright 28 q.basefronted -61 q.pastfronted 52 q.thirdfronted 74
q:baseright 154 q:ingfronted -103 q:ingresumed 171 q:ingright 39 q:pastfronted 95 q:pastresumed 183
q:pastright -35 q:thirdright 79 qA-transcript -4 qAbaseright 92 qAingfronted -73 qAingright -10
qApastfronted 43 qApastright 34 qAthirdfronted 58 qAthirdright -63 qEthirdright -70 qGcuethirdright 128
qGpastfronted -13 qGpastright 24 qJ-transcript -43 qJbaseright 58 qJingfronted 87 qJingright 22
qJpastfronted 187 qJpastright -25 qJthirdfronted -36 qJthirdright 23 qN-transcript 13 qNbaseright 72
qNingfronted 32 qNingresumed -41 qNpastfronted 66 qNpastresumed 11 qNthirdfronted -23 qNthirdright 35
qV-transcript -62 qVbaseright 73 qVcuebaseright -102 qVcueingright 84 qVcuepastright -24 qVcuethirdright 66
qVingright 146 qVpastright 135 qVthirdright -36 qa-transcript -24 qabaseright -28 qafterpastfronted 62
qafterpastright -22 qagainstpastright 139 qaingfronted -16 qaingright 39 qandpastfronted -109
qandthirdright 14 qanotherpastfronted 44 qanotherpastright 142 qanpastfronted 115 qanpastright -17
qanypastright 33 qapastfronted -51 qapastright 88 qaspastfronted -101 qaspastright -13 qathirdright 16
qatingright -37 qatpastfronted 123 qatpastright 79 qbeforepastfronted 41 qbothpastright 47 qbybaseright -10
qbypastfronted 39 qbypastright -23 qbythirdright 55 qduringpastfronted 161 qforingright 36 qforpastright 52
qforthirdright -21 qfrombaseright 72 qfromthirdright 23 qhebaseright -4 qheingright -37 qhepastfronted -170
qhepastright 25 qheringright 11 qherpastfronted 15 qherpastright 35 qherthirdright 62 qhethirdright 103
qhimbaseright -9 qhimingright -30 qhimpastright 47 qhimselfingright -51 qhimselfpastright -12
qhimselfthirdright 65 qhisingright -56 qhispastfronted -62 qhispastright 43 qhisthirdright 79
qhowingright 44 qhowpastright 167 qi-transcript 106 qifpastright 25 qinbaseright -48 qiningfronted -102
qiningright -101 qinpastfronted 80 qinpastresumed -110 qinpastright 31 qinthirdfronted 33
qinthirdright -141 qisbaseright -37 qitbaseright -7 qitingright 10 qitpastright 68 qitspastright 126
qitsthirdright 122 qlikethirdright -74 qmanypastright -53 qmepastfronted 109 qmepastright 32
qnbasefronted -24 qnbaseright 64 qningfronted -172 qningright 44 qnpastfronted 9 qnpastresumed 31
qnpastright 25 qnthirdfronted -72 qnthirdright -13 qofbaseright -51 qofingright 43 qofpastfronted -81
qofpastright -40 qofthirdright 13 qonbaseright 53 qoningright 54 qonpastfronted 57 qonpastright 59
qonthirdright -16 qourpastright 28 qoutingfronted -43 qoutingright -17 qoutpastfronted -119
qoverpastright -76 qqbaseright 83 qqingright -116 qqpastright 35 qqthirdright -35 qshebaseright 114
qsheingright 96 qshepastright 99 qshethirdright -39 qsomepastright 57 qtbaseright 53 qthatingright 43
qthatpastright 39 qthatthirdright 10 qthebaseright -59 qtheingfronted -79 qtheingright 57 qtheirbaseright 8
qtheirpastright 100 qthemingright 23 qthempastright -112 qthepastfronted -13 qthepastresumed -96
qthepastright 54 qthethirdfronted -133 qthethirdright 179 qtheybaseright 32 qtheyingright 70
qtheypastright 25 qtheythirdright 84 qthisbaseright 173 qthispastfronted -43 qthispastright -74
qthosepastright 34 qto-according -5 qtobasefronted 53 qtobaseright 7 qtoingfronted 13 qtoingright -6
qtopastfronted 61 qtopastresumed 118 qtopastright -38 qtothirdfronted -78 qtothirdright -98
qtpastfronted 127 qtpastright -52 qtthirdright 11 quponpastright 136 qwasbaseright -102 qwaspastright -20
qwerepastright 158 qwhatpastright 107 qwhenpastfronted 91 qwherethirdright 57 qwhetherpastright 108
qwhyingright -17 qwhythirdright 114 qwithbaseright 12 qwithpastfronted -101 qwithpastright 16
qwiththirdright -34 qx-transcript 56 qyou-transcript 49 raccording -5 ralone -5 rannounced 12 rcontinued 40
rfar -19 rfronted -25 rinherited -26 rparagraph -6 rresumed -49 rright -45 rsigned 83 rtranscript -8
rwithin 5 sFalse 31 sTrue -23 u#according 29 u#fronted -17 u#indirect -46 u#mixed 50 u#right -24 uDdirect 6
uDfronted 23 uDindirect -9 uDmixed -52 uDright -30 uEindirect 18 uEright -30 uGindirect -97 uGright -21
uJdirect 141 uJfronted 135 uJindirect 3 uJmixed 33 uJright -16 uNaccording 30 uNdirect 73 uNfronted 28
uNindirect -10 uNresumed -58 uNright 20 uhedirect 65 uheindirect 17 uhemixed 16 uheresumed 38 uheright 45
uidirect 113 uifronted -59 uiindirect -37 uiright -24 uitdirect 136 uitfronted -6 uitindirect -86
uitmixed 129 uitright 4 unaccording 48 undirect 90 unfronted -57 unindirect -18 unmixed 14 unresumed 58
unsaccording 9 unsdirect -17 unsfronted 3 unsindirect 5 unsmixed -59 unsresumed 48 unsright -11
ushefronted 34 usheindirect 45 ushemixed 44 usheresumed -12 uthatindirect -37 uthatmixed 54 uthatright -28
utheydirect 151 utheyfronted 61 utheyindirect 10 utheymixed 183 utheyresumed 34 utheyright 33 uweright -48
uwhichdirect 26 uwhichfronted -28 uwhichindirect -131 uwhichmixed -13 uwhichright -67 uwhodirect 174
uwhofronted -12 uwhomixed -11 uwhoresumed -48 uyouindirect 5 uyouright -66 v-accordingindirect 65
v-announceddirect 147 v-continueddirect 99 v-fronteddirect 313 v-frontedindirect -19 v-frontedmixed -100
v-inheriteddirect -43 v-paragraphdirect -107 v-resumeddirect 27 v-resumedindirect -70 v-resumedmixed -19
v-rightdirect 93 v-rightindirect -45 v-rightmixed -5 v-withindirect -35 vvaccordingdirect 119
vvaccordingindirect 27 vvaccordingmixed -5 vvalonedirect 50 vvcontinueddirect 46 vvfardirect 11
vvfronteddirect 11 vvfrontedindirect -38 vvfrontedmixed 27 vvinheriteddirect 9 vvresumeddirect 60
vvresumedindirect -6 vvresumedmixed 39 vvrightdirect 19 vvrightindirect -7 vvrightmixed 14
vvsigneddirect 83 vvtranscriptdirect -45 vvtranscriptindirect 15 vvtranscriptmixed -12 vvwithindirect 44
waccording- -5 waccordingaccording -5 wasidebase 11 wasidefronted 59 wasideing 61 wasidepast -4
wasideresumed 138 wasideright -28 wasidethird 59 wleftbase 14 wleftfronted 38 wlefting -34 wleftresumed -4
wleftright -29 wname- -14 wnametranscript -14 wrelativebase 68 wrelativefronted -48 wrelativeing -9
wrelativepast -63 wrelativeresumed -148 wrelativethird -21 wrightbase -99 wrightfronted 5 wrightpast 72
wrightresumed 51 wrightthird -73 wsharedbase -67 wsharedfronted -80 wshareding -31 wsharedresumed -66
wsharedright -11 wsharedthird 8 wtranscript- 17 wtranscripttranscript 17 x#right -93 x'2 -167 x'3 -8
x'inherited -52 x'within -221 x,2 -45 x,3 -17 x,4 92 x,6 145 x,according -6 x,inherited 112 x,resumed -39
x,right 36 x,within -19 x-2 -122 x-3 -78 x-4 180 x-inherited -29 x-within -95 x.inherited 8 x:3 208 x:4 38
x:5 -35 x:6 55 x:announced 206 x:inherited -119 x:resumed 10 x:right 83 x:transcript -8 x:within 86
xAinherited -92 xAright 33 xE2 -145 xEright 19 xEwithin 7 xGcueright 16 xGcuewithin 216 xGwithin -98
xJright 53 xN2 -86 xN3 -80 xN4 195 xN5 190 xN6 5 xNinherited 104 xNright 31 xV2 -60 xV3 30 xV5 192
xVcue2 -40 xVcueinherited -173 xVcueright 12 xVcuewithin 57 xVinherited 58 xVwithin 41 x^2 130 x^3 42
x^4 26 x^5 36 x^6 30 x^according 40 x^alone -5 x^announced -77 x^continued 37 x^far -19 x^fronted -25
x^inherited 99 x^paragraph -18 x^signed 83 x^within 102 xa2 -21 xainherited 25 xand2 -152 xand3 -253
xandinherited -6 xandright 46 xareright 7 xas2 -28 xas3 -15 xasinherited 58 xaswithin -38 xawithin 99
xbeenright -61 xbutfronted 37 xbyright 119 xforinherited -51 xforwithin -53 xhadright 43 xhasright -37
xhaveright 111 xheright 58 xherright -165 xhimright -16 xhis2 43 xhiswithin 126 xin2 -138 xinwithin -120
xiright 12 xis2 32 xisright 4 xiswithin 114 xitright -69 xmeright 45 xn2 36 xn3 -46 xn4 33 xninherited 16
xnright -44 xnwithin -18 xof2 8 xof3 -74 xofinherited -80 xofright 184 xofwithin -23 xon2 -198
xonwithin -160 xsheright -44 xthat3 4 xthatinherited 80 xthatright 70 xthatwithin 161 xthe2 -156 xthe3 11
xtheinherited 24 xthemright 57 xthewithin -198 xto2 32 xto3 -25 xto4 -67 xtoinherited 17 xtright -3
xwas2 -181 xwasinherited -28 xwasright -3 xwaswithin -97 xwereright -130 xweright 31 xwhoright -14
xwith2 -197 xwithwithin -36 xwouldright 190 xx2 -225 xxwithin -229 y#fronted 18 y$2 53 y$3 -20 y$5 8 y$6 70
y$according 57 y$alone -5 y$announced 53 y$continued 38 y$far -19 y$inherited -5 y$paragraph -16
y$resumed 58 y$right 85 y$signed 83 y$within -21 y(3 -134 y(right -84 y(within -240 y,according 23
y,fronted 5 y,resumed -124 y,right -45 y-3 -74 y-4 86 y-according -138 y-fronted 9 y-inherited 93
y-resumed -59 y-right -71 y.according 85 y.resumed 149 y.right 47 y:right 5 y;right 105 yA2 -30
yAwithin -91 yEwithin -67 yG2 56 yGcue2 -104 yGcuefronted 41 yGcueresumed -122 yGcueright -42 yGright -4
yJfronted 171 yJwithin 83 yN2 -278 yN3 159 yN4 17 yN5 110 yN6 89 yNfronted 5 yNinherited 62 yNright -39
yNwithin 83 yV3 -187 yVcue2 -96 yVcue3 133 yVcue4 155 yVcue5 161 yVcuefronted 8 yVcueinherited 104
yVcuewithin 93 yVwithin -99 ya2 -24 yafronted 20 yand2 -26 yand3 84 yandinherited 85 yandresumed -188
yandright -32 yandwithin 9 yasright 40 yawithin -24 ybut2 -17 ybutright 16 ybutwithin -18 yby3 -145
yby4 -206 ybywithin -261 ycaccording 10 ycright -38 yforwithin -154 yfromwithin -151 yhe3 165
yhefronted -27 yhisfronted 78 yifronted -46 yin2 -145 yin3 19 yinwithin -38 yiswithin -124 yitfronted 70
yn2 -47 yn3 -82 yn6 -101 ynfronted 3 yninherited -203 ynwithin -100 yon2 -145 yon3 43 yonwithin 56
yorwithin -224 yq3 -149 yq4 -82 yq5 -84 yq6 -113 yqannounced -117 yqwithin -91 yshefronted 10 ythe3 -72
ythe4 25 ythe5 98 ythefronted -9 ytheinherited -149 ytheright -14 ythewithin 98 ytowithin 109 ywas2 -18
ywhich2 -249 ywhichinherited 89 ywhichright -22 ywhichwithin -192 ywhileright 85 ywho2 -158 yx2 27 yx5 176
yxwithin 54 zFalseFalseFalse2 -120 zFalseFalseFalse3 -71 zFalseFalseFalse4 -10 zFalseFalseFalse5 -18
zFalseFalseFalse6 71 zFalseFalseTrue2 83 zFalseFalseTrue3 95 zFalseFalseTrue4 16 zFalseFalseTrue5 28
zFalseFalseTrue6 61 zFalseTrueFalse2 53 zFalseTrueFalse3 -3 zFalseTrueFalse4 -28 zFalseTrueFalse5 57
zFalseTrueFalse6 257 zTrueFalseFalse2 -49 zTrueFalseFalse3 26 zTrueFalseFalse4 57 zTrueFalseFalse5 7
"""
