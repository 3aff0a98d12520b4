"""Learned weights: whether a candidate is a statement.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
H: 45 Hannounce 83 Hcall 21 Hclaim 20 Hfronted 12 Hreveal 10 Hright -30 Hsay 20 Hstate 33 Htranscript 45
Oopeninherited -31 Oopeninherited2 21 Oopeninherited4 -50 Oopenparagraph -81 Oopenparagraph4 -101
Oopenparagraph5 -15 Oopenparagraph6 -43 Oopenwithin -85 Oshutalone -10 Oshutannounced 17 Oshutannounced4 78
Oshutannounced5 -41 Oshutannounced6 24 Oshutcontinued 39 Oshutcontinued2 3 Oshutcontinued3 87
Oshutcontinued4 13 Oshutcontinued5 44 Oshutcontinued6 51 Oshutfar3 34 Oshutfar4 20 Oshutfar5 -17
Oshutfar6 4 Oshutinherited -6 Oshutinherited2 -26 Oshutinherited3 -39 Oshutinherited4 19 Oshutinherited5 38
Oshutinherited6 18 Oshutparagraph 53 Oshutparagraph4 25 Oshutparagraph5 35 Oshutparagraph6 35
Oshutsigned 51 Oshutsigned5 32 Oshutwithin 7 Oshutwithin2 -26 Oshutwithin4 9 Oshutwithin5 45
Oshutwithin6 14 a#right -34 a(right 49 a,fronted 21 a,resumed 37 a,right 31 a-fronted -10 a-right 21
a:right 13 a;right 16 aAfronted -47 aAright 6 aEfronted -15 aGcueright -33 aGright -20 aJright -8
aNright -35 aVcuefronted 11 aVcueresumed 46 aVcueright -16 aVfronted -49 aVright -32 a^fronted -64
a^resumed 103 a^right 27 a^transcript 13 aafterright 17 aalthoughright 102 aandright 7 aasright -29
aatright 72 abecauseright -15 abeforeright -29 abutfronted -34 abutright 45 abyright 34 aforright 64
ahaveright -19 ahowright -74 ainright -29 aisright -67 alikeright 21 anright -42 aofright -35 aonright -14
aorright -33 aoverright 59 aqfronted 5 aqresumed -81 aqright -40 aqtranscript -72 asinceright 36
athanright -16 athatright -22 athoseright -56 athoughright 13 atoaccording 18 atoresumed -4 atoright 35
atright 26 auntilright -84 awasright 16 awhatright -50 awhenright 42 awhereright 27 awhichright 3
awhileright 9 awhoright 91 awhyright 46 awithright 50 axright 20 ayetright 49 b -11 c#N-right 6
c#N-transcript -35 c#Nvright -6 c#n-right 20 c#nvaccording 110 c#nvfronted -51 c#nvresumed -19 c#nvright 37
c'Nvright 8 c,N-right -23 c,Nvright -41 c,hevright -61 c,nvright 10 c,shevright 85 c-Nvright -29
c-nvright 36 cAN-fronted -12 cANvaccording -34 cANvresumed -45 cANvright -18 cANvtranscript 21
cAhe-fronted 25 cAhevfronted -12 cAn-fronted -30 cAnvaccording 151 cAnvfronted -9 cAnvright 38
cAshe-fronted 9 cGN-fronted -72 cGN-right 3 cGNvfronted -27 cGNvright 7 cGcueN-right 11 cGcueNvright -3
cGcuehevright 89 cGcuen-right -5 cGcuenvright 35 cGcueshevright 84 cGhe-right 24 cGhevfronted 31
cGhevright -9 cGnvright 8 cGwhovright 85 cJN-right 22 cJNvfronted 35 cJNvright 16 cJhe-right 40
cJn-right -24 cJnvaccording 112 cJnvfronted -28 cJnvright 24 cJwhovright -5 cNN-fronted 42 cNN-resumed -62
cNN-right 50 cNN-transcript -30 cNNvaccording 17 cNNvfronted 58 cNNvresumed 37 cNNvtranscript 18
cNhe-right 34 cNhevfronted -76 cNhevright 105 cNitvright -26 cNn-according 77 cNn-fronted -9 cNn-right -27
cNnvaccording -33 cNnvresumed 77 cNnvright -11 cNnvtranscript 27 cNshe-right 35 cNshevfronted 74
cNshevright -23 cNthatvright -42 cNwhichvfronted -15 cNwho-right 19 cNwhovfronted 7 cVNvresumed -8
cVNvright -55 cVNvtranscript -52 cVcue#vright -53 cVcueDvright 100 cVcueNvfronted -38 cVcueNvresumed -18
cVcueNvright 20 cVcuehevright 29 cVcueitvright -34 cVcueivright 8 cVcuenvright -13 cVcueshevright -9
cVcuethatvright 28 cVcuewhovright -10 cVhevresumed 65 cVnvresumed 49 cVnvright 52 caN-resumed -59
caN-right -62 caNvfronted 33 caNvresumed -49 cafterNvfronted 12 cafternvfronted 8 cahevright 110
can-right 74 canN-right -56 canNvright 62 candNvresumed 53 candNvright 16 candhevfronted -47
candhevresumed 12 candn-fronted -30 candnvaccording 16 candnvresumed -47 candnvright -27 cann-right -4
cannvright -12 canvaccording 91 canvfronted -12 canvright -46 canyNvright 5 carenvright 16 casNvfronted -27
casNvright -15 cashevfronted -29 cashevright -74 casnvfronted 27 catNvfronted 16 catNvright 85
catnvaccording 10 cawho-right 34 cbeforeNvright 17 cbutNvfronted -19 cbuthe-fronted 30 cbuthevfronted -5
cbutn-fronted 86 cbutnvaccording 5 cbutnvfronted -3 cbyN-right -60 cbyNvright 25 cbyn-right 4
cbynvright -35 cduringNvright -40 cforNvright 19 cfornvright -12 cfromnvright 12 cheN-right 115
cheNvfronted 22 cheNvright 27 chehevfronted 11 chehevright 18 chenvfronted -10 chenvright 39 cherN-right 62
cherNvright -21 cherhe-right 29 cherhevright 45 chern-right 57 chernvright -17 chershe-right 17
chershevright -5 cheshevright 76 chewhovright -9 chimN-right 35 chimNvright 22 chimnvright -51
chimselfN-right 16 chisN-right 51 chisNvright 11 chishe-right 45 chishevright -33 chisn-right -10
chisnvright 30 chisshe-right -25 chowNvright 33 chowhevright 60 chownvright -30 ciNvtranscript 60
cifNvfronted 14 cifNvright 85 cifhevfronted 58 cinN-fronted -54 cinN-right -80 cinNvaccording 85
cinNvfronted 45 cinNvright 4 cinhe-fronted -10 cinhevfronted -4 cinn-fronted 12 cinnvaccording 29
cinnvfronted -9 cisNvresumed 71 cisNvright -79 cisshevresumed 36 citNvfronted 60 citNvright 14
cithe-right 71 cithevright -4 cititvfronted 22 cititvright 14 citn-right 29 citnvfronted 63 citnvright 6
citsNvright 22 citshevright 64 citsnvright -37 cmanyNvright 52 cn#-right -76 cn#vright -11 cnN-right 27
cnNvaccording 12 cnNvfronted 95 cnNvresumed 36 cnNvright -14 cnNvtranscript -54 cnhevfronted 74
cnhevright 4 cnit-right 58 cnn-right 29 cnnvaccording 118 cnnvfronted -7 cnnvright 28 cnonvright 57
cnshevfronted 54 cnshevright -66 cnthey-right -49 cnwho-right 59 conNvfronted -70 conNvright 43
connvright 14 cq#vfronted 72 cqDvright -40 cqN-fronted 30 cqN-resumed -20 cqN-right -5 cqNvaccording 22
cqNvas -21 cqNvfronted 28 cqNvresumed 61 cqhe-fronted 113 cqhe-right 60 cqhevfronted 12 cqhevresumed 55
cqhevright 41 cqitvfronted 47 cqitvright 69 cqn-fronted 56 cqn-resumed 64 cqn-right -47 cqnvaccording 19
cqnvfronted 98 cqnvright -10 cqshe-fronted 62 cqshe-right -32 cqshevfronted 32 cqshevresumed 145
cqshevright 14 cqthat-right -19 cqthatvright 11 cqwhovfronted 73 csheNvfronted -31 csheNvright 35
cshehevright 84 cshenvright 89 csheshevright -32 csomen-right -63 cthat#vright 12 cthatDvright -7
cthatN-right -58 cthatNvfronted -34 cthatNvresumed 67 cthatNvright 41 cthathe-right -7 cthathevright -13
cthatitvright 48 cthativright 13 cthatnvright 43 cthatshevright 34 cthatwhovright -56 cthe#vright 34
ctheN-fronted 52 ctheN-resumed -78 ctheNvas 17 ctheNvfronted 23 ctheNvresumed 8 ctheNvright 65
cthehe-fronted 83 cthehe-right -14 cthehevfronted 37 cthehevright -10 ctheirN-right -10 ctheirNvright -8
ctheirn-right -41 ctheirnvright 80 cthen-fronted 15 cthen-right -32 cthenvaccording 28 cthenvfronted -77
cthenvresumed 72 cthenvright 56 ctheshe-fronted 77 ctheshevfronted 89 ctheshevright 116
cthewhichvfronted -73 cthewho-right 49 cthewhovright -15 cthey#vright 69 ctheyDvright 7 ctheyNvright -16
ctheynvright -16 ctheywhovright 59 cthisNvfronted 67 cthoseNvright -34 cthosehevfronted 42 ctohevresumed 4
cwasNvright 92 cwashevright 81 cwasnvright -19 cwhatNvright -8 cwhenNvfronted 29 cwhenNvright -29
cwhenhevfronted -41 cwhethernvright 33 cwhileNvfronted -33 cwhilehevfronted 35 cwhilenvfronted 26
cwhoNvright -25 cwhyNvright 10 cwhynvright 67 cwithN-right -80 cwithNvright 7 cwithn-right -117
cwithnvfronted 25 cwithnvright 43 cwouldshevresumed 61 cxN-transcript -26 cxNvtranscript 43
cyouNvtranscript 29 d0left 23 d0name -6 d0relative 19 d1infinitive 18 d1left 23 d1main -7 d1relative -29
d1shared -22 d2infinitive -19 d2main -12 d2relative -96 d2right -34 d2shared 43 d3aside -9 d3infinitive 67
d3left -13 d3main -11 d3right 5 d3shared -32 d4according -22 d4aside -49 d4infinitive -9 d4left -31
d4main -50 d4right 21 d4shared 19 d5according 11 d5aside 3 d5left 27 d5main 35 d5right 32 d5shared 50
d6according 35 d6aside 132 d6infinitive 11 d6left -37 d6main -51 d6right 85 d6shared -10 d7according -4
d7aside 22 d7infinitive 10 d7left -17 d7main -35 d7right -15 d7shared 4 d8according 119 d8aside 36
d8infinitive -37 d8left 4 d8main -6 d8right 15 d8shared -30 e: -4 e:# -70 e:- -7 e:A 21 e:N 10 e:V -52
e:a -12 e:i 60 e:n -17 e:q# -70 e:qA 21 e:qN 10 e:qV -52 e:qa -12 e:qi 60 e:qn -17 e:qx 20 e:qyou 29
e:transcriptdirect -54 e:transcriptindirect 12 e:transcriptmixed -13 e:uN -8 e:un -12 e:x 20 e:you 29
eaccording 4 eaccording# 30 eaccordingA 5 eaccordingG 31 eaccordingJ 16 eaccordinga -12
eaccordingaccordingdirect 74 eaccordingaccordingindirect 5 eaccordingaccordingmixed 3 eaccordingan 21
eaccordingand -7 eaccordingat 17 eaccordingbut -8 eaccordingfor -36 eaccordinghe -10 eaccordinghis -8
eaccordingin 23 eaccordingit 8 eaccordingn 22 eaccordingon 74 eaccordingq -3 eaccordingqto 4
eaccordingresumedindirect -21 eaccordingresumedmixed 90 eaccordingthat 16 eaccordingthe 32 eaccordingun 13
eaccordingv 10 eaccordingwhile -9 eaccuse 40 eaccuse- 36 eaccuseN 17 eaccusehim 53 eaccuseing 68
eaccusepast 11 eaccuseqN 38 eaccuseqhim 53 eaccuserightindirect 51 eaccuserightmixed 39 eaccusethe 26
eaccusethird 3 eaccuseuN 155 eaccuseuhe 76 eaccuseun 9 eaccuseuwho -43 eaccusev 20 eacknowledge 13
eacknowledge- 49 eacknowledgeN -13 eacknowledgebase 14 eacknowledgefrontedindirect -27 eacknowledgeing -12
eacknowledgeit 52 eacknowledgen -24 eacknowledgepast 17 eacknowledgeqN -13 eacknowledgeqn -35
eacknowledgeqthe -17 eacknowledgerightindirect 34 eacknowledgerightmixed -17 eacknowledgethat 9
eacknowledgethird -8 eacknowledgeuN 27 eacknowledgeuhe -7 eacknowledgeun -14 eacknowledgev -17 eadd# 19
eadd- -40 eaddGcue -57 eaddN -22 eaddVcue 8 eadda -7 eaddanother 4 eaddbase -27 eaddbut 26
eaddfronteddirect 4 eaddfrontedindirect 22 eaddfrontedmixed 100 eaddhe 62 eadding 4 eaddn -16 eaddpast 27
eaddq -9 eaddq# -8 eaddq, 29 eaddq. 60 eaddq: 61 eaddqA 66 eaddqN -49 eaddqa 7 eaddqanother -6 eaddqn -47
eaddqthat 13 eaddqto -72 eaddresumedindirect 68 eaddresumedmixed 70 eaddrightdirect -12
eaddrightindirect -52 eaddrightmixed 19 eaddthat 5 eaddthe 44 eaddthird -39 eadduN 24 eadduit 73 eaddun -15
eaddushe 54 eadduwho -29 eaddv 23 eadmit- -3 eadmitbase 31 eadmiting 52 eadmitpast -37 eadmitq 57
eadmitqthat 55 eadmitqto -47 eadmitrightindirect -26 eadmitrightmixed 98 eadmitthat 73 eadmituN 20
eadmituhe 31 eadmitun -35 eadmitv -6 eadvise -34 eadvise- -95 eadvisebase -52 eadvisefrontedindirect -55
eadviseing -9 eadviseon 19 eadvisepast -24 eadviseqN 20 eadvisethird 15 eadviseuN -20 eadviseuhe -61
eadviseuwho 37 eadvisev -8 eadvocate -16 eadvocate- -26 eadvocatebase -26 eadvocateing 25 eadvocateqfor -22
eadvocaterightindirect -21 eadvocateuN -37 eadvocateun -28 eadvocatev -4 eagree 5 eagreebase -22
eagreepast 4 eagreeqN 81 eagreeqon 27 eagreeqthat 5 eagreeqto -20 eagreeqwith 23 eagreerightindirect 33
eagreerightmixed -47 eagreethat 19 eagreethe 19 eagreethird 85 eagreeuN 18 eagreeuhe 15 eagreeun -6
eagreev 3 eallege 17 eallege- 16 eallegeing -46 eallegen -18 eallegepast 18 eallegeqn -18 eallegeqthat 99
eallegerightindirect 21 eallegethat 119 eallegethird 78 eallegeuN -21 eallegeun 33 eallegev 17 eannounce 26
eannounce# 9 eannounce- 18 eannounceN 21 eannouncea 26 eannouncebase -46 eannouncefrontedindirect 33
eannouncehe 71 eannouncehis 5 eannounceing 9 eannounceit 80 eannouncen 94 eannouncepast 38 eannounceq# 9
eannounceqJ 83 eannounceqa 26 eannounceqhis 5 eannounceqit 80 eannounceqn 94 eannounceqon -32
eannounceqt 13 eannounceqthat -44 eannounceqthe 7 eannounceqthey -10 eannouncerightindirect 18
eannouncerightmixed 14 eannouncethat -19 eannouncethe -28 eannouncethey -10 eannouncethird 97 eannounceuN 5
eannounceuhe -32 eannounceun -14 eannounceuwho 76 eannouncev 17 eanswer -30 eanswerfronteddirect 12
eanswerpast 47 eanswerq 48 eansweruN -42 eanswerv -30 eapplaud -19 eapplaudpast -6 eapplaudv -19 eargue 25
eargue- 10 eargueN 41 earguebase 59 earguefrontedindirect -12 earguehe 46 eargueing -12 earguepast 20
eargueq, 20 eargueq. -30 eargueqfor 32 eargueqhe 46 eargueqthat 7 eargueqthe 27 eargueresumedindirect 27
earguerightindirect 28 earguerightmixed 38 earguethe -25 earguethird -3 eargueuN 36 eargueuhe -56
eargueun 27 eargueushe 69 eargueuthey 64 eargueuwho 14 earguev 29 eask 6 eask- -19 easkGcue 23 easkVcue 6
easkfronteddirect 116 easkfrontedindirect -95 easking 29 easkpast 17 easkq, -13 easkq. 41 easkqA -61
easkqJ 6 easkqa 18 easkqfor 16 easkqhim 14 easkqif 77 easkqn 46 easkqthe -4 easkqthem 6
easkrightindirect 16 easkrightmixed 17 easkthird -32 easkuN -17 easkuhe -64 easkui 6 easkun 35 easkushe 32
easkv 6 eassert 4 eassertpast 15 eassertqthat 33 eassertrightindirect 19 eassertrightmixed -7
eassertthat 38 eassertuN 23 eassertuhe 75 eassertv -4 eassure -4 eassurepast 44 eassurerightindirect -5
eassureuN -48 eassurev -4 ebegin -31 ebeginN -62 ebeginfrontedindirect 10 ebeginpart 9 ebeginpast -44
ebeginq -4 ebeginqG -52 ebeginqto -72 ebeginthe -53 ebeginuN -94 ebeginun -53 ebeginuwhich 23 ebeginv -9
eblame 3 eblame- 4 eblameN 21 eblamebase 43 eblamen 68 eblamepast -45 eblameqN 21 eblameqn 68 eblameqthe 6
eblamerightindirect 42 eblamerightmixed -41 eblamethe 6 eblamethird 69 eblameuN -11 eblameun 16 eblamev 7
eblast 5 eblast- 44 eblastN 23 eblastpast 33 eblastqN 25 eblastqthe -25 eblastrightindirect 55
eblastrightmixed -48 eblastthe -25 eblastthird -29 eblastuN 11 eblastuhe -13 eblastv -33 eboast- 17
eboastpast -7 eboastqA 25 eboastqof 38 eboastqthat 68 eboastrightindirect -4 eboastthat 75 eboastthird -36
eboastuN 35 eboastuhe 36 eboastun -37 eboastv -5 ebrag -41 ebragv -41 ebrief 12 ebriefrightindirect 12
ebriefv 12 ecall- 38 ecallA -49 ecallGcue 21 ecallVcue 32 ecalla -4 ecallbase 32 ecallfrontedindirect -68
ecallfrontedmixed 24 ecallher 10 ecallhim 78 ecallhimself 24 ecallhis 18 ecallin -45 ecallit 14 ecalln -26
ecallpast -14 ecallq -21 ecallqN 4 ecallqa -4 ecallqfor 11 ecallqher 7 ecallqhim 78 ecallqhimself 24
ecallqhis 9 ecallqit 14 ecallqn -38 ecallqon 30 ecallqout 14 ecallqq -25 ecallqthe 11 ecallqthem 19
ecallqto -27 ecallrightindirect 8 ecallrightmixed 10 ecallthe 13 ecallthem 68 ecallthird 42 ecallto -10
ecalluD 22 ecalluN 24 ecalluhe -5 ecalluit 36 ecallun -54 ecallushe 6 ecalluthat 43 ecalluwho 48 ecallv -24
ecaution 24 ecautionVcue 23 ecautionpast 18 ecautionqagainst -17 ecautionqthat 55 ecautionrightindirect 5
ecautionrightmixed 60 ecautionuN -11 ecautionv 24 echallenge -21 echallenge- -74 echallengeand -34
echallengefrontedindirect 49 echallengeing -13 echallengen -78 echallengepast -19 echallengeqN 22
echallengeqthe 12 echallengerightindirect -45 echallengethird -19 echallengeuN -11 echallengeun 28
echallengeuwho -10 echallengev 12 echant -29 echant- 84 echantpast -6 echantq 15 echantq, -62 echantqq 41
echantrightdirect 27 echantun -30 echantv -79 ecite 46 ecite- 43 eciteN -5 ecitea -12
ecitefrontedindirect -61 ecitehis 88 eciteing 107 eciten 81 ecitepast -11 eciteq 40 eciteqN 30 eciteqhis 33
eciteqn 81 eciteqq 40 eciteqthe 37 eciterightindirect 79 eciterightmixed 102 ecitethe -6 ecitethird 35
eciteuN 52 eciteuhe 82 eciteun -29 ecitev 18 eclaim 9 eclaim- 10 eclaimN 4 eclaimVcue 26 eclaima 20
eclaimbase 49 eclaimfrontedindirect -9 eclaimhe 43 eclaiming -55 eclaimn 17 eclaimpast 11 eclaimq, 36
eclaimqN 65 eclaimqa 20 eclaimqhe 43 eclaimqn 17 eclaimqthat 37 eclaimqthe -56 eclaimqto 20
eclaimrightindirect 21 eclaimrightmixed 4 eclaimthat 16 eclaimthe -47 eclaimthird 59 eclaimuN -23
eclaimun 15 eclaimushe -5 eclaimuwho 92 eclaimv 5 ecomment, -9 ecomment- -6 ecommentbase 4
ecommentfrontedmixed -18 ecommenton 20 ecommentq, -9 ecommentqon 39 ecommentrightmixed 7 ecommentthird -74
ecommentuN -27 ecommentun 25 ecompare -11 ecompare- -11 ecompareVcue -4 ecompareqto -16 ecompareqwith -16
ecomparerightindirect -9 ecomparerightmixed 9 ecompareuN 31 ecompareuhe -61 ecompareun -43 ecomparev -6
ecomparewith -16 ecomplain 14 ecomplain- -12 ecomplainbase -12 ecomplainpast 66 ecomplainqA 54
ecomplainqthat 10 ecomplainrightindirect 4 ecomplainrightmixed 69 ecomplainthat 16 ecomplainthe 70
ecomplainuN 31 ecomplainun -7 econcede -3 econcedeing -48 econcedepast 19 econcedeqthat 104
econcederightindirect 26 econcedethat 22 econcedeuN -34 econcedeuhe 78 econcedev -9 econclude 31
econcludebase 4 econcludefronteddirect 40 econcludefrontedindirect 14 econcludepast 77 econcludeq 65
econcludeq, 15 econcludeq. 50 econcludeqthat -33 econcluderightindirect 29 econcludethat -31
econcludethird -26 econcludeuN 109 econcludeuhe -11 econcludeun 26 econcludeuthey 4 econcludev 31
econdemn 18 econdemn- -18 econdemnbase 17 econdemnrightindirect -13 econdemnuN -6 econfirm- -7 econfirma 20
econfirmbase -39 econfirmpast 11 econfirmqa 20 econfirmqthat 94 econfirmqthe -51 econfirmthat 94
econfirmthe -51 econfirmuN 64 econfirmun -20 econfirmv 14 econtend -29 econtendqthat 81
econtendrightindirect 15 econtendthat 81 econtendthird 76 econtenduN 8 econtendv -21 econtinue -18
econtinue- -21 econtinueA 25 econtinuebase 27 econtinuefronteddirect -6 econtinuefrontedindirect -73
econtinuefrontedmixed 11 econtinueing -37 econtinuepast -32 econtinueq 27 econtinueq, 15 econtinueq. -27
econtinueq: 39 econtinueqto 17 econtinueresumeddirect 104 econtinuerightdirect -13 econtinueuN -74
econtinueuhe 96 econtinueun 53 econtinueushe -21 econtinuev -15 econvince -49 econvinceing -36
econvincerightindirect -49 econvincethat -21 econvinceuN -50 econvincev -29 ecounter 3 ecounter- -8
ecounterbase -22 ecounterrightindirect 28 ecounteruN -74 ecounterun 71 ecounterv 19 ecredit 11
ecreditbase -35 ecreditqn -35 ecreditun -13 ecreditv 4 ecriticize -24 ecriticize- -21 ecriticizeN -35
ecriticizebase 10 ecriticizeing -42 ecriticizepast -15 ecriticizeqN -34 ecriticizerightindirect -32
ecriticizeuN -90 ecriticizeuhe 75 ecriticizeun -64 ecriticizev -20 edeclare 5 edeclare- 22 edeclareN 17
edeclarea -33 edeclarebase 15 edeclarefronteddirect 54 edeclaren 8 edeclarepast -14 edeclareq 79
edeclareq. 25 edeclareqN -26 edeclareqa -15 edeclareqin 37 edeclareqn 8 edeclareqthat 104
edeclarerightindirect 6 edeclarerightmixed 43 edeclarethat 117 edeclarethird 68 edeclareuN 37
edeclareuhe -26 edeclareun 15 edeclarev -11 edecline 9 edeclineVcue 14 edeclinefrontedindirect 32
edeclinepast 44 edeclineq, -9 edeclineqto 14 edeclinerightindirect 17 edeclineuN 51 edeclineuhe 67
edeclineun -15 edeclineuwho -86 edeclinev 9 edecry 47 edecry- 71 edecrypast 94 edecryqthe 62
edecryrightindirect 30 edecrythe 62 edecryuN 22 edecryv -12 edefend -37 edefend- -25 edefendbase 14
edefendhis -80 edefending -20 edefendqhis -80 edefendqthe 57 edefendrightindirect -38 edefendthe 57
edefenduN -27 edefendun 28 edefendv -25 edemand 10 edemand- 27 edemandJ -4 edemandbase -14 edemanding -19
edemandn 17 edemandpast 17 edemandqJ -4 edemandrightindirect 23 edemandthat -48 edemandthird 87
edemanduN 16 edemandun -4 edenounce -49 edenounce- -58 edenounceing -34 edenounceqthe -3
edenouncerightindirect -34 edenouncethe -3 edenounceuN 5 edenouncev -9 edeny- -6 edenyN -18 edenyany 72
edenybase 5 edenying -27 edenyn -19 edenypast 27 edenyqN -18 edenyqany 72 edenyqn -19 edenyqthat 92
edenyrightindirect -6 edenythat 92 edenythird -39 edenyuN -5 edenyuhe -17 edenyun 36 edenyv -12 edescribe 8
edescribe- 56 edescribeN 32 edescribea 60 edescribebase 4 edescribeher 14 edescribehimself 61
edescribehis 22 edescribeing 65 edescribeit -33 edescriben 75 edescribepast -6 edescribeqN 32
edescribeqa 72 edescribeqher 14 edescribeqhimself 61 edescribeqhis 22 edescribeqit -33 edescribeqn 75
edescribeqthe 20 edescribeqthemselves -12 edescriberightindirect 21 edescriberightmixed 33 edescribethe 20
edescribethemselves -12 edescribethird -41 edescribeuN -13 edescribeuhe 6 edescribeun 30 edescribeushe 73
edescribeuwho -26 edescribev -45 edetail -26 edetail- 26 edetailn 25 edetailpast 4 edetailqn 37
edetailrightindirect -18 edetailuN -17 edetailun -5 edetailv -98 edisclose 5 edisclose- -26
edisclosebase -58 edisclosepast 79 ediscloserightindirect -7 ediscloseun -14 edisclosev 31 edismiss -25
edismisspast 20 edismissuN -23 edismissv -13 eemphasize 37 eemphasizepast 53 eemphasizeqthat 49
eemphasizerightindirect 58 eemphasizethat 62 eemphasizeuN 54 eemphasizeun 44 eemphasizev 37 eencourage -17
eencourageVcue 41 eencouragebase 68 eencourageing -45 eencourageqn 4 eencouragerightindirect -21
eencourageuN 17 eencourageun 7 eencouragev -5 eestimate 13 eestimate- 11 eestimaten -11 eestimatepast 4
eestimateqn -11 eestimateqthat -4 eestimaterightindirect 18 eestimatethird 13 eestimateuN -18
eestimateuhe -5 eestimateun 75 eestimatev 4 eexplain 17 eexplain- -56 eexplainbase 32
eexplainfronteddirect 42 eexplainfrontedindirect 22 eexplainhis -84 eexplainhow 61 eexplaining -7
eexplainpast 27 eexplainq 67 eexplainq, 7 eexplainq. 25 eexplainqN 43 eexplainqhis -84 eexplainqhow 61
eexplainqthat 90 eexplainqthe -7 eexplainresumedindirect -24 eexplainrightindirect 9 eexplainrightmixed 10
eexplainthat 9 eexplainthe 7 eexplainthird -12 eexplainuN 6 eexplainuhe -24 eexplainun 19 eexplainushe 66
eexplainv 57 eexplainwhy 5 ego -23 ego- -46 egoA -58 egoN -68 egobase 48 egofrontedindirect -37
egofrontedmixed 32 egoing -8 egopast -34 egoq 4 egoqon 25 egoqq -32 egoqto 15 egothird -17 egouN 15
egoun 18 egov 7 ehighlighting 7 ehighlightuN 14 ehint 6 ehint- 9 ehintqat 15 ehintthird 25 ehintuN 51
ehintun -59 ehintv -9 eimply -16 eimplyqthat -16 eimplythat -16 eimplyv -16 eindicate 29
eindicatefrontedindirect 35 eindicatepast -7 eindicateq, 70 eindicateqthat -4 eindicaterightindirect -6
eindicatethat -3 eindicatethird 89 eindicateuN -11 eindicateun 63 eindicatev 9 einform 35 einformv 35
einsist 20 einsistbase 23 einsistfrontedindirect -36 einsisting 96 einsistpast -6 einsistq, 20
einsistqon -20 einsistqthey 81 einsistrightindirect 19 einsistrightmixed 129 einsistthat 7 einsistthe -3
einsistthey 81 einsistthird -6 einsistuN -6 einsistuhe 51 einsistun -8 einsistv 32 einterject -4
einterjectq -4 einterjectuN -4 einvite -48 einviteVcue -31 einviteing 16 einvitepast -46
einviterightindirect -60 einviteuN -81 einviteuit -50 einviteun 27 einvitev -39 ejoke 13 ejokepast 5
ejokeq 72 ejokeq, -39 ejokeqthat 79 ejokerightindirect 25 ejokethat 84 ejokeuN -13 ejokeuhe 85 ejokev -15
elament 6 elamentpast 22 elamentrightmixed -5 elamentuN 22 elamentv 34 elaugh 5 elaughfrontedindirect -59
elaughv 5 emaintain -71 emaintain- -61 emaintaina -62 emaintainbase -39 emaintainpast -10 emaintainqa -71
emaintainqthat 73 emaintainrightindirect -60 emaintainthat 73 emaintainthird -87 emaintainuN -23
emaintainun -25 emaintainv -42 emention 20 emention- 25 ementionN 14 ementionbase -16 ementionpast 45
ementionqN 14 ementionqthe 63 ementionrightindirect 25 ementionthe 63 ementionthird 11 ementionuN 38
ementionuhe 94 ementionun -30 ementionv 6 emock -21 emockN -26 emockpast -84 emockqN -19
emockrightindirect -50 emockv 3 enote 35 enote- 49 enoteJ 45 enoteN 35 enoteasindirect 74 enotebase -28
enotefronteddirect 35 enotefrontedindirect 13 enotehe 58 enoteing 63 enoten -28 enotepast 25 enoteq 66
enoteq, 16 enoteq. 62 enoteqthat 23 enoteresumedindirect 82 enoterightindirect 41 enoterightmixed -32
enotethat 25 enotethe 13 enotethird 27 enoteuN 21 enoteuhe 54 enoteuthey 74 enotev 20 eobserve -10
eobservepast 24 eobservev 49 eoffer -13 eofferN 39 eofferbase 39 eofferfrontedindirect -38 eoffering -32
eofferpast -11 eofferq -28 eofferqA -35 eofferqa -94 eofferqhis 10 eofferrightindirect 15 eofferthird -10
eofferuN -54 eofferuhe 19 eofferun 65 eofferv -34 eorder -4 eorderpast 12 eorderrightindirect 37
eorderun -96 eorderv 24 eother -3 eother- -8 eotherN 41 eotherfronteddirect 37 eotherfrontedmixed -23
eotherin 20 eotherq 49 eotherq. 60 eotherqN 83 eotherqa -19 eotherqhis 24 eotherqit 8 eotherqn -4
eotherqto -26 eotheruhe -43 eotheruit 8 eotherun 11 eotheruwhich -15 eplead -55 epleadfrontedindirect -55
epleadpast -55 epleadv -55 epledge 15 epledge- -22 epledgeGcue 53 epledgeVcue 8 epledgebase 27
epledgeing 64 epledgen -29 epledgepast -22 epledgeqn -68 epledgeqthat 63 epledgeqtheir -14 epledgeqto 33
epledgerightindirect -8 epledgerightmixed 111 epledgethat 63 epledgetheir -14 epledgethird 18 epledgeu# -77
epledgeuN 32 epledgeuhe 41 epledgeun 15 epledgeuwho -48 epledgev 37 epoint 12 epoint- 12 epointN 34
epointa 26 epointasindirect 62 epointfrontedindirect -57 epointfrontedmixed -19 epointin -71 epointing 67
epointq 32 epointqout 51 epointqto -10 epointrightindirect 43 epointthat 125 epointthe 45 epointthird -26
epointuN 51 epointuhe 37 epointun -23 epointv 10 eportray- -22 eportrayN 7 eportraypast -9 eportrayqN -12
eportrayrightindirect -46 eportrayuN -15 eportrayv 9 epost -4 epostN -19 epostfrontedindirect 5
epostpast 12 epostq 42 epostqn -35 epostqon 69 epostthat 76 epostuN 13 epostun -21 epostv -4 epraise -10
epraise- -19 epraiseN -88 epraisepast -36 epraiseqN -83 epraiserightindirect -6 epraiseuN -86 epredict 31
epredict- 39 epredictbase 43 epredictfrontedindirect 83 epredicting -70 epredictn 27 epredictpast 72
epredictq, 70 epredictqn 11 epredictqthat 6 epredictqthe -17 epredictrightindirect 17
epredictrightmixed -16 epredictthat 10 epredictthe -17 epredictuN -49 epredictuhe 91 epredictun 96
epredictushe -10 epredictv 12 epress -40 epresspast -12 epressrightindirect -40 epressuN -6 epressv -19
eproclaim -4 eproclaimpast -18 eproclaimuN -17 eproclaimv 21 eproject -69 eprojectv -63 epromise 30
epromiseN 6 epromiseVcue -12 epromisea 37 epromisebase 36 epromisen 4 epromisepast 39 epromiseq, 64
epromiseqn 4 epromiseqthat -11 epromiseqto -7 epromiserightindirect 24 epromiserightmixed 14
epromisethat -11 epromiseuN -6 epromiseuhe 12 epromisev 34 epropose 18 epropose# 6 eproposeG 37
eproposeJ -35 eproposea -10 eproposeing 45 eproposeqG 28 eproposeqJ -35 eproposeqa -10 eproposeqto 78
eproposerightindirect 17 eproposerightmixed 80 eproposethat -3 eproposethird -17 eproposeuN 38
eproposeuhe 34 eproposeun 5 eproposeushe -7 eproposev 36 eprotest -67 eprotestN -52 eprotestbase -38
eprotestrightindirect -67 eprotestun -25 eprotestv -60 equestion -20 equestion- -35 equestioning -87
equestionqA 27 equestionrightindirect 21 equestionuN 27 equestionuhe -20 equestionun -35 erail -41
erailqagainst -36 erailuN -16 erailv 19 eread- -30 ereadfronteddirect 77 ereadfrontedindirect 71 ereadq -56
ereadq, -42 ereadq. 50 ereadqq -12 ereadrightdirect 3 ereadthird 68 ereaduN -78 ereaduit 31 ereadun 73
ereaduthat -48 ereaduwhich 36 ereadv 22 ereason -16 ereasonrightindirect -83 erecall 8 erecall- -11
erecallN -19 erecallbase -20 erecallfronteddirect 56 erecallfrontedmixed -15 erecalling 58 erecallpast 7
erecallq 87 erecallq, -52 erecallqN -25 erecallqthat 36 erecallrightindirect 71 erecallrightmixed 86
erecallthat 44 erecallthe -32 erecalluN 40 erecalluhe 56 erecallun 78 erecallushe -7 erecallv 31
erecommend -16 erecommend- -34 erecommendn -34 erecommendpast 9 erecommendqn -34 erecommenduN -15
erecommendv 21 erefuse -23 erefuseGcue 41 erefuseVcue -34 erefuseing 41 erefusepast -36 erefuseqto -8
erefuseuN -5 erefuseuhe 10 erefuseun -69 erefusev -23 ereiterate 21 ereiterate- 6 ereiteratehis -25
ereiteratepast -4 ereiterateqhis -25 ereiterateqthat 61 ereiteraterightindirect 11 ereiteratethat 70
ereiterateuN 52 ereiterateuhe -43 ereiterateun 80 ereiteratev 26 ereject -30 ereject- -45 erejectbase 12
erejectpast -23 erejectqthe -42 erejectrightindirect -32 erejectthe -42 erejectuN 33 erejectuhe -56
eremarking 63 eremarkpast 77 eremarkq 66 eremarkq, -42 eremarkq. 14 eremarkqthat 5 eremarkrightindirect -46
eremarkrightmixed 88 eremarkthat 40 eremarkthird -43 eremarkuN -12 eremarkun 8 eremarkv -13 eremind -35
eremindpast -26 eremindrightindirect -67 ereminduN -75 eremindv -10 erepeat 4 erepeat- -42 erepeata -23
erepeatbase 17 erepeathis -19 erepeating 31 erepeatn 8 erepeatpast -21 erepeatqa -23 erepeatqhis -19
erepeatqn 8 erepeatqthe 52 erepeatrightindirect 9 erepeatrightmixed 40 erepeatthe -6 erepeatuN 46
erepeatuhe -30 erepeatun -29 erepeatv 45 ereply -20 ereply- 19 ereplyfronteddirect 90 ereplypast -20
ereplyq, -27 ereplyq. 61 ereplyq: -4 ereplyresumeddirect -33 ereplyrightdirect 77 ereplyuN 80
ereplyushe -48 ereplyv -22 ereport 4 ereport, 44 ereport- 16 ereportA 53 ereportJ 98 ereportN 54
ereportVcue -19 ereportasindirect 7 ereportbase 6 ereportfronteddirect -84 ereportfrontedindirect 59
ereportfrontedmixed 36 ereportin 27 ereporting -14 ereportit 9 ereportn 30 ereportpast -3 ereportq -54
ereportq# -60 ereportq. 80 ereportqA 5 ereportqG -23 ereportqJ 86 ereportqN 52 ereportqit -38 ereportqn 39
ereportqon -35 ereportqt 81 ereportqthat 35 ereportqto -73 ereportrightmixed 7 ereportthat 5 ereportthe -9
ereportthird 19 ereportuN -5 ereportuhe 16 ereportun 7 ereportv 5 erequest -41 erequest- -4 erequestn -52
erequestpast -71 erequestqn -52 erequestrightindirect -36 erequestuN -43 erequestuwho -53 erequestv -56
erespond 4 erespond- 9 erespondJ 53 erespondN 41 erespondVcue 8 eresponda -37 erespondbase 25 erespondby 18
erespondfronteddirect 64 eresponding -45 erespondn -81 erespondpast -10 erespondq 106 erespondq, -25
erespondq. 52 erespondqJ 46 erespondqby 18 erespondqthat 83 erespondqto -5 erespondqwith 19
erespondrightdirect 75 erespondrightindirect -21 erespondrightmixed 54 erespondthat 25 erespondthe 27
erespondthird 77 eresponduhe -28 erespondun 11 erespondv -4 erespondwith 12 ereveal 13 ereveal- 18
erevealN 11 ereveala 16 erevealbase 3 erevealn -41 erevealpast 17 erevealq, 72 erevealqN 7 erevealqa 16
erevealqn -16 erevealqthat -6 erevealrightindirect -7 erevealthat -29 erevealthe 24 erevealthird 40
erevealuN 26 erevealun 47 erevealv 5 erule -12 erulefrontedindirect -71 eruleq, -6 erulethird -88
eruleun -18 erulev -12 esay 17 esay# -7 esay' 87 esay- -11 esayA 45 esayE -12 esayG 20 esayGcue 34
esayJ -43 esayN 8 esayV 12 esayVcue -11 esaya 47 esayafter 52 esayand -31 esayany -24 esayare 69 esayas -5
esayat -13 esaybase 21 esaybecause 16 esaybefore -28 esaybut 32 esayby -3 esaycould 72 esayduring -12
esayfor 47 esayfronteddirect 19 esayfrontedindirect 52 esayfrontedmixed -15 esayhad 63 esayhe 10 esayher 23
esayhis 69 esayif 16 esaying -20 esayis 44 esayit 20 esayits -3 esaymany 71 esayn 16 esayno 10 esayon -68
esaypast 21 esayq 17 esayq# 38 esayq, 16 esayq- -25 esayq. 53 esayq: -46 esayqA -44 esayqG 57 esayqJ -20
esayqN 81 esayqV 90 esayqafter 15 esayqany -42 esayqas 10 esayqbefore 47 esayqby -10 esayqduring -5
esayqfor 29 esayqhe 9 esayqher 7 esayqhis 20 esayqif 99 esayqin 56 esayqit 16 esayqits 87 esayqn 30
esayqno -5 esayqon -15 esayqq -30 esayqshe 5 esayqsome 78 esayqt 30 esayqthat 18 esayqthe 66 esayqtheir -18
esayqthis -27 esayqthose 59 esayqto 92 esayqwas -17 esayqwere 53 esayqwhen -7 esayqwhether 8 esayqwith 55
esayqwould 3 esayresumeddirect 41 esayresumedindirect 18 esayresumedmixed 32 esayrightdirect 33
esayrightindirect 7 esayrightmixed -3 esayso -32 esaysome 78 esaythat 28 esaythe 56 esaytheir -22
esaythey 9 esaythird 56 esaythis 23 esaythose 77 esayto 67 esayuD 73 esayuJ 94 esayuN 17 esayuhe 28
esayui -35 esayuit 13 esayun 34 esayushe 23 esayuthat 5 esayuthey -18 esayuyou -23 esayv 29 esaywas 32
esaywere 64 esaywhatever 4 esaywhen -12 esaywhether 9 esaywhile -55 esaywill 17 esaywith -62 esaywould 26
eshoot -53 eshootfrontedindirect -67 eshootfrontedmixed -54 eshooting -37 eshootpast -33 eshootq 92
eshootqA 9 eshootuN -6 eshootun -54 eshootv -53 eshout- 50 eshoutpast -12 eshoutq 71 eshoutq, -13
eshoutrightdirect 60 eshoutun 56 eshoutv -25 esignal -30 esignalpast -14 esignalqthat 72
esignalrightindirect 72 esignalthat 72 esignaluN 11 esignalv 8 eslam 31 eslam- 29 eslampast 56 eslamqthe 7
eslamrightindirect 68 eslamrightmixed -24 eslamthe 7 eslamuN -10 eslamv 17 estate -20 estate, -73
estate- -31 estateN 11 estatefronteddirect 50 estatein -47 estateing 55 estatelike -34 estateon -28
estatepast 83 estateq 78 estateq, -8 estateq- -64 estateq. 19 estateqN 19 estateqin -40 estateqlike -34
estateqthat 44 estaterightindirect -47 estaterightmixed 63 estatethat 19 estatethird -108 estateuN 9
estateuhe 4 estateuit 63 estateun -62 estatev -11 estresspast -33 estressqthat 13 estressrightindirect 19
estressthat 27 estressuN 25 esuggest 4 esuggest- -17 esuggesta -33 esuggestbase -20 esuggesthe -35
esuggesting 17 esuggestn 47 esuggestpast 19 esuggestqN 25 esuggestqa -53 esuggestqhe -35 esuggestqin 7
esuggestqn -9 esuggestqshe 49 esuggestqthat -9 esuggestqthe -5 esuggestqthey 52 esuggestrightindirect 35
esuggestrightmixed -25 esuggestshe 49 esuggestthat -8 esuggestthe -5 esuggestthey 52 esuggestthird 20
esuggestuN 49 esuggestuhe 24 esuggestun -12 esuggestuthat 20 esuggestuwho 24 esuggestv 28 etell' -25
etell, -55 etell- -45 etellA 40 etellVcue -18 etella 36 etellbase 15 etellfronteddirect 63
etellfrontedindirect 56 etellfrontedmixed 15 etellhe 42 etellhis 32 etellhow 14 etellin -21 etelling 6
etelln 12 etellpast 10 etellq 12 etellq# 47 etellqJ -22 etellqN -10 etellqa 44 etellqan -19 etellqher -19
etellqhim -73 etellqhis 22 etellqme -14 etellqn 60 etellqthem 25 etellqus 21 etellresumeddirect 91
etellresumedindirect -6 etellresumedmixed 10 etellrightdirect -16 etellrightindirect -26 etellrightmixed 5
etellshe -16 etellthat 37 etellthe 31 etellthey 15 etellthird -46 etelluN 16 etelluhe 7 etellui -26
etellun 43 etellushe -37 etellv 19 etellwho 10 eterm -56 etermrightindirect -56 etermun -53 etestify -15
etestifypast -6 etestifyrightindirect -39 etestifyuN -8 etestifyv -5 ethank -58 ethank- -60 ethankN -45
ethankfrontedindirect -52 ethankqto -36 ethankrightindirect -45 ethankthird -52 ethankuN -38 ethankv -9
ethreatenVcue -24 ethreatenpast -14 ethreatenqto -31 ethreatenrightindirect -31 ethreatenuN 7
ethreatenun -48 etout -42 etout- -17 etoutrightindirect -33 etweet- 60 etweeta 11 etweetat 21
etweetfronteddirect 147 etweetfrontedindirect -94 etweeting 59 etweetpast -11 etweetq 60 etweetq, 10
etweetq. 39 etweetq: -32 etweetqA 62 etweetqN -45 etweetqa 11 etweetqon 59 etweetqt 77 etweetqthat 6
etweetqthe -21 etweetrightindirect 33 etweetrightmixed 46 etweetthat 10 etweetuhe -5 etweetun -24
etweetv -45 eunderscore -59 eunderscorev -59 eurge 11 eurgeGcue 4 eurgeVcue 28 eurgebase -23 eurgeing 4
eurgepast 9 eurgeqN 50 eurgeqhim 4 eurgeqn 26 eurgeqthe -7 eurgerightindirect 28 eurgerightmixed 13
eurgeuN -36 eurgeuhe 13 eurgeun 31 eurgev 13 evow 46 evowGcue 65 evowVcue 5 evowing 65 evowq, 60 evowqto 10
evowrightindirect 48 evowthird 96 evowuhe -24 evowun 115 evowushe 64 evowv 28 ewarn 30 ewarn- -6
ewarnbase 25 ewarning 8 ewarnn 3 ewarnpast 15 ewarnq 28 ewarnq: 48 ewarnqN -23 ewarnqagainst 57 ewarnqn -42
ewarnqof 91 ewarnqthat 11 ewarnrightmixed 9 ewarnthat -6 ewarnthe 61 ewarnuN 18 ewarnuhe 22 ewarnun 19
ewarnv 34 ewonder -29 ewonderpast -35 ewonderv -30 ewrite- 23 ewriteA -5 ewriteN -17 ewritebase -9
ewritefronteddirect 103 ewritefrontedindirect 3 ewritefrontedmixed -7 ewritein -36 ewriteing -76
ewritepast 26 ewriteq 43 ewriteq, 38 ewriteq. 18 ewriteq: -31 ewriteqA 49 ewriteqN -8 ewriteqa -47
ewriteqin -53 ewriteqof -29 ewriteqon 21 ewriteqq 50 ewriteqthat 18 ewriteqto -11 ewriteresumeddirect -22
ewriteresumedindirect 63 ewriterightdirect 84 ewriterightindirect -26 ewriterightmixed 141 ewritethat 11
ewritethe 107 ewritethird 22 ewriteuN 9 ewriteuhe 32 ewriteun 6 ewriteushe -35 ewriteuthey -9 ewritev -6
eyell 29 eyell- 48 eyellpast 18 eyellq 63 eyellrightdirect 46 eyellun 34 eyellv -6 f#according 33
f#fronted -24 f#resumed -15 f#right 15 f#transcript -70 f'right -11 f(fronted -45 f,right -17 f-right -26
fAaccording 11 fAas 26 fAfronted -35 fAresumed -27 fAright 10 fAtranscript 21 fEright 22 fGcuefronted 89
fGcueright 10 fGfronted -50 fGright 17 fJaccording 16 fJfronted -30 fJright 19 fNas -36 fNfronted 4
fNresumed 53 fNtranscript 10 fVcuefronted -52 fVcueresumed -23 fVcueright 26 fVresumed 7 fVright 40
fVtranscript -52 faaccording 91 fafronted 22 fafterfronted -20 fafterright -29 falthoughfronted -35
fandaccording -16 fandfronted -31 fandresumed 3 fandright -27 fanotherright 27 fanright -12 fanyright 36
fareright 33 faresumed -50 faright 21 fasfronted -41 fasright -47 fataccording 17 fatfronted -34
fatranscript -12 fatright -15 fbecauseresumed 94 fbecauseright -4 fbeforeresumed 49 fbothright 6
fbutaccording -8 fbutfronted -11 fbutresumed -16 fbyright -6 fdespitefronted 13 fduringright -40
feachright 18 fforaccording -36 fforfronted 15 fforright -59 ffromright -26 fhasresumed 4 fheaccording -10
fhefronted 9 fheresumed 74 fherfronted 72 fheright 23 fherright 16 fhimright 14 fhimselfright -24
fhisaccording -8 fhisfronted 85 fhisright 27 fhowright -33 fifright -46 finaccording 23 finfronted -24
finresumed -22 finright -15 fisresumed 50 fisright -9 fitaccording 8 fitfronted 26 fitranscript 60
fitresumed 58 fitright 10 fitselfright -63 fitsright 4 flikeright -34 fmanyfronted 6 fmanyright 74
fmuchright 85 fnaccording 19 fnfronted 68 fnresumed 8 fnright -3 fntranscript -17 fofright 32
fonaccording 74 fonfronted -57 fonright 14 foverright -40 fqaccording -7 fqalone -10 fqannounced 17 fqas 12
fqcontinued 39 fqfronted 67 fqinherited -13 fqparagraph -23 fqresumed 33 fqright -19 fqsigned 51
fqwithin -3 fshefronted -10 fsheresumed 79 fsheright 17 fsofronted -15 fsomeright -26 fsuchright 32
fthataccording 16 fthatfronted -19 fthatresumed 82 fthatright 18 ftheaccording 16 ftheas 29 fthefronted -4
ftheirright 29 fthemright 22 fthemselvesright 23 ftheresumed -26 ftheright 10 ftheyfronted 58 ftheyright 19
fthisfronted 36 fthosefronted 42 fthoseright -33 fthoughfronted 18 ftofronted 15 ftoresumed 10 ftoright -10
fwasresumed 18 fwasright 16 fwereright 61 fwhatright 16 fwhenfronted -10 fwhenright -31 fwhetherright -43
fwhileaccording -9 fwhilefronted 18 fwhyright 19 fwillright 25 fwithfronted -17 fwithresumed -14
fwithright -13 fwouldresumed 68 fwouldright -16 fxfronted -14 fxtranscript 20 fyoutranscript 29 g-# -10
g-G 17 g-J -22 g-N 14 g-V -29 g-a -50 g-according 5 g-an -14 g-and -8 g-as -25 g-at 17 g-but -9 g-for -36
g-fronted -5 g-he -26 g-his -8 g-i 60 g-in 5 g-it -19 g-n -9 g-on 74 g-q 31 g-she 76 g-that 16 g-the -9
g-transcript -4 g-when 61 g-x 20 g-you -10 gbase, -25 gbase- -40 gbaseA -4 gbaseG -25 gbaseJ 33 gbaseN 42
gbaseV 73 gbaseVcue -23 gbasea 28 gbaseand -16 gbaseany -19 gbaseas -71 gbaseat -68 gbasebecause -47
gbasebut -16 gbaseby 69 gbasefor -23 gbasefronted -9 gbasehe 22 gbaseher 47 gbasehim 9 gbasehis 64
gbaseif -73 gbasein 32 gbaseit 13 gbasen -20 gbaseon 36 gbaseq 38 gbaseresumed 75 gbaseright -7 gbaseshe 29
gbasethe 10 gbasetheir -20 gbasethemselves 21 gbasethey 23 gbasethis 10 gbasewas -15 gbasewhat 76
gbasewhether -10 gbasewho 52 gbasewhy 18 ging# -13 gingA -73 gingG -71 gingGcue 9 gingJ 6 gingN -11
gingV -39 ginga 19 gingan 6 gingand -37 gingas -7 gingat 16 gingbut -38 gingfor -59 gingfronted -43
ginghe -4 gingher -6 ginghim -38 ginghimself -35 ginghis -32 ginghow 12 gingin -5 gingit -11 gingn 3
gingon 67 gingq 39 gingresumed -23 gingshe -13 gingthat 40 gingthe 25 gingthem 33 gingthey 39 gingx -59
gpartfronted -62 gpast# 6 gpast' -30 gpast( -14 gpast, 19 gpastA -33 gpastE 15 gpastG -9 gpastGcue 96
gpastV 20 gpastVcue 12 gpasta -7 gpastafter -10 gpastan 6 gpastand -38 gpastanother 13 gpastare 56
gpastas -28 gpastat -20 gpastbecause 19 gpastbefore 29 gpastboth 20 gpastbut -17 gpastby -16 gpastcould 72
gpastdespite 28 gpastduring -27 gpastfronted 14 gpasthad 63 gpasthe 16 gpasther -29 gpasthim 71
gpasthimself -14 gpasthow 69 gpastif 44 gpastin -56 gpastis 23 gpastit 55 gpastits 13 gpastmany 75
gpastn 25 gpastno 50 gpastof 51 gpaston -85 gpastover -6 gpastq 13 gpastresumed -25 gpastright -11
gpastshe 29 gpastso 8 gpastsome 71 gpastthat 18 gpastthe 10 gpasttheir 41 gpastthey 15 gpastthis 24
gpastthose 64 gpastthough -26 gpastto 33 gpastwas 34 gpastwere 64 gpastwhat 6 gpastwhen -54 gpastwho 27
gpastwith -34 gpastwould -10 gthird# -34 gthird, -42 gthird- -24 gthirdA 64 gthirdE -70 gthirdG 17
gthirdJ -14 gthirdV 21 gthirdVcue 5 gthirda 38 gthirdand 27 gthirdare 57 gthirdas -19 gthirdbut -14
gthirdby -50 gthirdfrom -32 gthirdfronted 11 gthirdhe 31 gthirdher 77 gthirdhimself 63 gthirdhis 60
gthirdin -24 gthirdis -20 gthirdit 5 gthirdits 48 gthirdlike -34 gthirdn 8 gthirdno -18 gthirdon -22
gthirdq 63 gthirdresumed -21 gthirdright -11 gthirdsuch 29 gthirdthat -17 gthirdthe -11 gthirdthey 30
gthirdto -54 gthirdwhy 76 gthirdwith 23 h#_# 17 h#_. -40 h#_N -59 h#_n 18 h#_of -41 h'_n -46 h,_A -5
h,_Gcue 131 h,_N -13 h,_and -89 h,_but -10 h,_he -9 h,_n 87 h,_the -38 hA_# 73 hA_' 61 hA_A -30 hA_N 60
hA_V -30 hA_after -15 hA_are 79 hA_in -6 hA_n 9 hA_to 62 hG_N 80 hG_a -37 hG_in -19 hG_n 99 hG_the 54
hGcue_N -6 hGcue_him 24 hGcue_his -21 hGcue_n 7 hGcue_on 40 hGcue_that 63 hGcue_the 17 hGcue_to 11 hJ_, -46
hJ_A -85 hJ_J 23 hJ_N 40 hJ_n 29 hJ_t -3 hJ_than -8 hN_# -10 hN_' 11 hN_, -25 hN_. 18 hN_: -15 hN_A 13
hN_E -63 hN_G 76 hN_J -12 hN_N -10 hN_V 14 hN_Vcue 46 hN_a 42 hN_and 43 hN_are 60 hN_as 44 hN_could 50
hN_did -56 hN_for -48 hN_had -51 hN_has 67 hN_in -35 hN_is 15 hN_must 51 hN_n 26 hN_of 63 hN_on -58 hN_q 34
hN_to -49 hN_was 62 hN_will 41 hN_would 108 hV_J 12 hV_N -41 hV_a 78 hV_him -26 hV_n 49 hV_on 5 hVcue_, -10
hVcue_A -48 hVcue_J 96 hVcue_N 36 hVcue_a 27 hVcue_against -17 hVcue_for 26 hVcue_her 13 hVcue_him -4
hVcue_if 68 hVcue_n 38 hVcue_on 5 hVcue_t 4 hVcue_that 100 hVcue_the -10 hVcue_to -48 hVcue_whether -28
ha_# 66 ha_A -21 ha_E -46 ha_J -13 ha_few -43 ha_n 37 ha_q 41 hafter_J 49 hafter_N -9 hafter_the -57
hand_, -44 hand_A -33 hand_N 25 hand_Vcue 48 hand_in 23 hand_the -5 hany_n -5 has_N 17 has_a -15
has_for -66 has_he -44 has_the -26 hat_# -30 hat_J 50 hat_a -12 hat_the -21 hbecause_n -27 hbut_, -41
hbut_A 28 hbut_N 7 hbut_as 48 hbut_the 56 hbut_while -59 hby_G 20 hby_Gcue 80 hby_N -32 hby_the -34
hfor_N 10 hfor_n -50 hfor_the 16 hfrom_N -15 hhad_been 50 hhas_V 30 hhe_' 9 hhe_A -33 hhe_E 78 hhe_V 35
hhe_Vcue -23 hhe_and 96 hhe_could 49 hhe_did 8 hhe_didn’t 78 hhe_does 97 hhe_had -11 hhe_has 8 hhe_is 14
hhe_n 5 hhe_q 88 hhe_should 98 hhe_will 126 hhe_would 35 hher_q 12 hhim_a -23 hhim_of 53 hhim_q 79
hhimself_a 41 hhimself_as 61 hhis_G 91 hhis_J -11 hhis_N 61 hhis_n 25 hhow_he -30 hhow_n -4 hi_V 13
hif_N 19 hif_he -23 hif_n 77 hif_the 79 hin_J 50 hin_N -43 hin_a -20 hin_all 82 hin_an -31 hin_his -29
hin_n -26 hin_the -22 his_that 53 hit_' 33 hit_A -43 hit_V 30 hit_a 19 hit_could -15 hit_does 65 hit_had 84
hit_in -88 hit_is 3 hit_q 125 hit_the 76 hit_was -7 hit_will 109 hit_would 132 hits_J 34 hits_n 6
hlike_N -34 hmany_n 59 hmany_of 39 hn_# 90 hn_' 19 hn_, 6 hn_. -48 hn_A -54 hn_J 46 hn_N 98 hn_V 81
hn_Vcue 88 hn_and -41 hn_are 94 hn_at -71 hn_by 25 hn_for -18 hn_from 33 hn_have 12 hn_in -62 hn_is 64
hn_n 36 hn_of -24 hn_on 79 hn_q -42 hn_that 28 hn_the 6 hn_to -14 hn_were 78 hn_who 34 hn_with -15 hno_n -5
hno_to -29 hof_n 17 hof_the 39 hon_J 4 hon_N -23 hon_a 38 hon_n -23 hon_t -40 hon_the 13 hover_the 12
hq_# 80 hq_( -33 hq_A 18 hq_G -49 hq_Gcue 59 hq_J 45 hq_N 11 hq_V -5 hq_Vcue -3 hq_a 89 hq_after 52
hq_all 73 hq_an -81 hq_as 123 hq_at -43 hq_because 62 hq_both 47 hq_but 99 hq_by 66 hq_can 39 hq_did 39
hq_do 76 hq_every -36 hq_for 85 hq_from 47 hq_having 47 hq_he 41 hq_his -35 hq_how 34 hq_i 101 hq_if 44
hq_in 129 hq_is 8 hq_it 84 hq_many 58 hq_most 46 hq_my 75 hq_n 24 hq_no -56 hq_of 67 hq_on 28 hq_our 95
hq_out 42 hq_over 26 hq_she 9 hq_so -19 hq_some 61 hq_t 49 hq_that 136 hq_the -5 hq_these 78 hq_they 4
hq_this -8 hq_to 39 hq_we 82 hq_what 99 hq_when 109 hq_while -36 hq_who -34 hq_why 65 hq_with 71
hq_without 49 hq_x 33 hq_you 72 hq_your 65 hshe_A -13 hshe_E 84 hshe_V 21 hshe_Vcue 94 hshe_and -35
hshe_did 96 hshe_had 122 hshe_has -52 hshe_is 15 hshe_n 78 hshe_was -36 hshe_will -26 hshe_would 51
hsome_n 17 hsome_of 67 hthat_# -71 hthat_' 133 hthat_, 25 hthat_A 48 hthat_G 62 hthat_J 12 hthat_N 24
hthat_V -65 hthat_a 83 hthat_after 77 hthat_any 78 hthat_as 5 hthat_at 73 hthat_by -16 hthat_could -8
hthat_despite -60 hthat_during 89 hthat_have -77 hthat_he 17 hthat_her 112 hthat_his 23 hthat_if 16
hthat_in -17 hthat_is 3 hthat_it 15 hthat_most 71 hthat_n 16 hthat_q 39 hthat_she 67 hthat_some 91
hthat_such -21 hthat_the 45 hthat_their -4 hthat_they 83 hthat_this 80 hthat_was -25 hthat_were -60
hthat_while 91 hthat_would 33 hthe_# 30 hthe_A 22 hthe_E -8 hthe_G 30 hthe_J 14 hthe_N -9 hthe_n 12
hthe_q -13 htheir_J 12 htheir_n 12 hthemselves_as -12 hthey_A -80 hthey_V 3 hthey_are 26 hthey_could 100
hthey_had 12 hthey_have -14 hthey_n 99 hthey_were 51 hthey_will 18 hthey_would 12 hthis_is 64 hthis_n 21
hthose_n 29 hthose_who -37 hthough_N 36 hto_V 39 hwas_A 79 hwas_J 35 hwas_V -14 hwas_a 99 hwas_q -22
hwhen_N -5 hwhen_Vcue -7 hwhen_n -40 hwhen_she 25 hwhen_the 61 hwhether_it -18 hwhile_N 76 hwhile_n 31
hwhile_the 22 hwho_V -10 hwhy_N 71 hwhy_he 17 hwith_# 47 hwith_N -43 hwith_a 13 hwith_n -75 hwith_the -10
hwould_V -29 hx_N -35 hyou_V -21 i0fronted -21 i0right 20 i1right 50 iNone0 18 ipromises0 29 irefuses0 -26
irefuses1 88 j- -13 jD 31 jJ 25 jN -62 jP -48 jS 56 jn 14 jq 36 kdirectaccording 74 kdirectalone -10
kdirectannounced 17 kdirectas 38 kdirectcontinued 39 kdirectfronted 31 kdirectinherited -13
kdirectparagraph -23 kdirectresumed 31 kdirectright 25 kdirectsigned 51 kdirecttranscript -54
kdirectwithin -3 kindirectaccording 5 kindirectas -11 kindirectfronted -32 kindirectresumed -27
kindirectright -14 kindirecttranscript 12 kmixedaccording 3 kmixedas 20 kmixedfronted -17 kmixedresumed 40
kmixedtranscript -13 l0fronted 12 l0indirect -58 l0resumed -56 l0right -44 l1according -31 l1indirect -26
l1right -12 l1transcript -124 l2according -18 l2as 47 l2continued 3 l2direct -8 l2fronted 13 l2indirect -14
l2inherited -18 l2mixed -49 l2resumed -13 l2right -12 l2transcript -39 l2within -29 l3as 14 l3continued 87
l3direct 8 l3far 34 l3fronted -18 l3indirect 3 l3inherited -46 l3mixed -33 l3resumed -44 l3transcript 75
l3within -5 l4according 11 l4announced 78 l4as 13 l4continued 13 l4direct 16 l4far 20 l4fronted 8
l4indirect 17 l4inherited 6 l4mixed 6 l4paragraph -46 l4right 16 l4transcript 41 l4within 5 l5according 43
l5announced -41 l5as 3 l5continued 44 l5direct 39 l5far -17 l5fronted -13 l5indirect -10 l5inherited 38
l5mixed 29 l5paragraph 22 l5resumed 125 l5right 5 l5signed 32 l5transcript -55 l5within 45 l6according -6
l6announced 24 l6as -14 l6continued 51 l6direct 24 l6far 4 l6fronted 12 l6indirect -10 l6inherited 18
l6paragraph -12 l6resumed -13 l6right -5 l6transcript 7 o0as 51 o0resumed 80 o0right 7 o0transcript -7
o1according -7 o1as 21 o1fronted 25 o1resumed 49 o1right 11 o1transcript 23 o2according -12 o2as 5
o2resumed 24 o2right 13 o3according 72 o3as 11 o3resumed 9 o3right -9 o4according 12 o4fronted 16
o4resumed 14 o4right -4 o5as -59 o5fronted -30 o5resumed -64 o5right -21 p#ing 48 p#past -35 p'ing 4
p'past -11 p)past 51 p,- 27 p,base 13 p,ing 33 p,past 6 p,third -23 p-base 3 p-ing -9 p-past 12 p-third -34
pA- 8 pAbase 53 pAing 52 pApast 42 pAthird 24 pEpast -53 pEthird -20 pGpast -13 pGthird -61 pJing 79
pJpast -28 pNbase 53 pNing -35 pNthird 14 pVcueing 26 pVcuepast 61 pVpast -40 paftering 4 paing -49
pallpast 20 pandbase -15 pandpast -17 pandthird 36 panotherpast -18 panpast -29 papast -111 pareing 25
pasing -32 pbeening 21 pbeforeing 103 pbothpast -42 pbuting -8 pbutpast 64 pbutthird 68 pbying 9
pcanbase -33 pcouldbase -40 pdidbase 56 pforing -64 phaspast 15 phavepast 19 phepast 11 phethird -7
phising -69 phispast -57 pining -71 pinpast -68 pipast -5 pising -19 pitpast 4 pitthird 44 pmightbase -39
pn- 10 pnbase 9 pning -29 pnpast 51 pnthird 9 pofing 84 pofpast -76 pq- -21 pqing 56 pqpast 22 pqthird 9
pshepast -5 pshethird -17 pshouldbase 27 psincepast 82 ptbase 64 pthatbase 47 pthatpast 27 pthatthird -26
ptheing -67 pthepast -50 ptheybase 15 ptheypast 32 pting -34 ptobase -9 ptoing 15 ptothird 4 ptpast 33
pwasing 39 pwepast 23 pwhenpast -65 pwhich- -8 pwhichpast -9 pwhichthird -31 pwhileing -52 pwhobase 19
pwhopast 7 pwhothird 31 pwillbase 5 pwouldbase -32 pyetpast 30 q#-transcript -70 q#ingright 7
q#pastfronted -12 q#pastright -4 q#thirdright 35 q,basefronted 42 q,baseresumed 39 q,baseright 14
q,ingfronted -29 q,ingresumed 17 q,ingright 31 q,pastas 13 q,pastfronted -8 q,pastresumed 17
q,pastright -38 q,thirdfronted -24 q,thirdresumed -20 q,thirdright -15 q-baseright -15 q-pastfronted 42
q-thirdright -24 q.-fronted 60 q.basefronted -17 q.ingfronted 46 q.pastfronted 51 q.thirdfronted 64
q:baseright 6 q:ingfronted -54 q:ingresumed 89 q:ingright 35 q:pastresumed 96 q:pastright 12
q:thirdright -35 qA-transcript 21 qAingfronted -67 qAingright -35 qApastfronted -17 qApastresumed 21
qApastright 9 qAthirdright -45 qGpastfronted -37 qGpastright 40 qJbaseright 24 qJingright -35
qJpastfronted 110 qJpastright -23 qJthirdfronted -21 qJthirdright -7 qN-fronted 83 qN-transcript 10
qNbaseright 41 qNingfronted 27 qNingresumed -31 qNingright 18 qNpastfronted 52 qNpastresumed -41
qNpastright -8 qNthirdfronted 4 qV-transcript -52 qVingright 64 qVpastright 65 qVthirdright 25
qa-fronted -19 qa-transcript -12 qabaseright -16 qafterpastfronted 64 qafterpastright -48
qagainstpastright 6 qaingfronted 5 qaingright 12 qandbaseright 48 qandpastfronted -51 qandthirdright 9
qanotherpastfronted 42 qanotherpastright 26 qanpastfronted 54 qanpastright -13 qanybaseright 33
qanypastright 9 qapastfronted -37 qapastright 40 qaspastfronted -14 qaspastright -34 qathirdfronted -22
qathirdright 5 qatpastfronted 67 qatpastright -11 qbeforepastfronted 34 qbothpastright 20 qbypastfronted 55
qbypastright -30 qbythirdright -14 qduringpastfronted 96 qduringpastright -5 qforbaseright -45
qforingright 18 qforpastright 21 qforthirdright -12 qfrompastfronted 62 qhebaseright 31 qheingright -6
qhepastright 12 qherbaseright 11 qheringright -5 qherpastfronted 5 qherpastright 17 qherthirdright 70
qhethirdright 62 qhimbaseright -28 qhimingright -22 qhimpastright 15 qhimselfingright -35
qhimselfpastright -3 qhimselfthirdright 63 qhis-fronted 24 qhisbaseright -6 qhisingfronted -67
qhisingright -47 qhispastfronted 8 qhispastright 3 qhisthirdright 16 qhowpastright 63 qi-transcript 60
qifpastright 23 qiningright -37 qinpastfronted 42 qinpastresumed -69 qinpastright 37 qinthirdfronted 16
qinthirdright -61 qintoingfronted -53 qitbaseright 13 qitingright 14 qitpastright 38 qitspastright 24
qitsthirdright 33 qitthirdright 5 qlikethirdright -34 qmepastfronted 73 qmepastright 7 qn-fronted -4
qn-transcript -17 qnbasefronted -82 qnbaseright 41 qningfronted -100 qningright -4 qnopastright 36
qnothirdright -18 qnpastfronted -28 qnpastresumed 25 qnpastright -12 qnthirdfronted -53 qnthirdright 15
qofingright -14 qofpastfronted -55 qofpastright 121 qonbaseright -17 qoningright 48 qonpastfronted 34
qonpastright 23 qonthirdright 32 qoutingright 37 qoutpastright 47 qoutthirdright 17 qqbaseright 35
qqingright -29 qqthirdright -7 qshebaseright 94 qsheingright 50 qshepastright 31 qshethirdright -8
qsomepastright 80 qsuchthirdright 29 qthatbaseright 10 qthatingright 34 qthatpastright 15 qthatthirdright 6
qthebasefronted -75 qthebaseright -46 qtheingfronted -52 qtheingright 47 qtheirbaseright 20
qtheirpastright 31 qthempastfronted -15 qthempastright -39 qthemselvesbaseright 21 qthepastresumed -9
qthepastright 3 qthethirdfronted -54 qthethirdright 32 qtheybaseright 14 qtheyingright 68 qtheypastright 10
qtheythirdright 86 qthisbaseright 37 qthispastfronted 19 qthispastright -5 qthosepastright 19
qto-according 5 qto-fronted -26 qto-resumed -4 qtobasefronted -83 qtobaseright 31 qtoingfronted 8
qtoingright -10 qtopastresumed 37 qtopastright -36 qtothirdfronted -30 qtothirdright -43 qtpastfronted 84
qtpastright -11 quponpastright 88 qwasbaseright -50 qwerepastright 57 qwhatpastright 14 qwhenpastfronted 54
qwhenpastright -69 qwhetherbaseright 12 qwhetherpastright -27 qwhybaseright 18 qwhypastright -23
qwhythirdright 66 qwithbaseright 25 qwithpastfronted -17 qwithpastright -12 qwiththirdright 40
qwouldpastright 3 qx-transcript 20 qyou-transcript 29 raccording 5 ralone -10 rannounced 17 rcontinued 39
rfronted -18 rinherited -13 rparagraph -23 rresumed -17 rright -16 rsigned 51 rtranscript -4 rwithin -3
sFalse 24 sTrue -23 tTboq' -25 tTboq, -14 tTboqA 26 tTboqGcue 22 tTboqN -8 tTboqVcue 15 tTboqa 15
tTboqfronteddirect 82 tTboqfrontedindirect -23 tTboqfrontedmixed 59 tTboqhe 31 tTboqhis 32 tTboqhow 30
tTboqin -23 tTboqn 12 tTboqon 11 tTboqq 20 tTboqresumeddirect 93 tTboqresumedindirect -31
tTboqresumedmixed 10 tTboqrightdirect -35 tTboqshe -16 tTboqthat 16 tTboqthe 14 tTboqthey 15 tTboqtn 3
tTboqtq 28 tTboqtrightmixed 9 tTboqtthat -6 tTboqtthe 61 tTboqwho -14 tTborightindirect -67 tTiVcue -24
tTin# 6 tTinG 37 tTinJ -35 tTina -10 tTinqJ -4 tTinqn 17 tTinqrightindirect 23 tTinqtGcue 20 tTinqtN 32
tTinqtVcue -7 tTinqta 44 tTinqthat -48 tTinqtn -22 tTinqtrightindirect 7 tTinqtrightmixed 55 tTinqtthat 17
tTinqttheir 8 tTinrightindirect 17 tTinrightmixed 80 tTinthat -3 tTiqtGcue 65 tTiqtVcue 5
tTiqtrightindirect 48 tTirightindirect -31 tTnqa 61 tTnqn -13 tTnqrightindirect 21 tTnqthe 74 tTntN -18
tTntany 72 tTntn -19 tTntrightindirect -6 tTntthat 92 tToqtVcue 23 tToqtrightindirect 5 tToqtrightmixed 60
tTothat 59 tTqA 15 tTqJ 23 tTqN 12 tTqa 38 tTqasindirect 83 tTqbut -60 tTqfronteddirect 126
tTqfrontedindirect -16 tTqfrontedmixed -21 tTqhow -63 tTqif -29 tTqin -85 tTqn 85 tTqq 81
tTqresumeddirect -19 tTqresumedindirect 29 tTqrightdirect 92 tTqrightindirect -25 tTqrightmixed 17 tTqtJ 45
tTqtN 35 tTqtasindirect 74 tTqtfronteddirect 35 tTqtfrontedindirect 13 tTqthat 8 tTqthe 51 tTqthis 29
tTqtn -28 tTqtq 66 tTqtresumedindirect 82 tTqtrightindirect 41 tTqtrightmixed -32 tTqtthat 25 tTqtthe 13
taN 10 tafrontedindirect -50 tahim 73 tan -9 tarightindirect 24 tarightmixed 7 tathe 36 tbo, 7 tboA -69
tboGcue -48 tboN 34 tboVcue 60 tboand -4 tbofrontedindirect 13 tbon -80 tboq -36 tboresumedindirect -23
tborightindirect -59 tborightmixed 13 tdN -4 tdVcue -4 tdiqA -49 tdiqGcue 21 tdiqVcue 32 tdiqa -4
tdiqfrontedindirect -68 tdiqfrontedmixed 24 tdiqher 10 tdiqhim 78 tdiqhimself 24 tdiqhis 18 tdiqin -45
tdiqit 14 tdiqn -26 tdiqq -21 tdiqrightindirect 8 tdiqrightmixed 10 tdiqthe 13 tdiqthem 68 tdiqto -10
tdnN 32 tdna 60 tdnher 14 tdnhimself 61 tdnhis 22 tdnit -33 tdnn 75 tdnqtN 17 tdnqta -33
tdnqtfronteddirect 54 tdnqtn 8 tdnqtq 79 tdnqtrightindirect 6 tdnqtrightmixed 43 tdnqtthat 117
tdnrightindirect 21 tdnrightmixed 33 tdnthe 20 tdnthemselves -12 tdq 18 tdrightindirect -39 tdrightmixed 20
tdthe 61 tdwith -17 tiGcue 41 tiVcue -12 tifrontedindirect 3 tiqfrontedindirect -55 tiqtrightindirect 35
tiqtrightmixed -47 tiqtthat 24 tiqtthe 19 tirightindirect 10 tirightmixed -31 tnG -52 tnJ 9 tnN -50 tnan 7
tnfrontedindirect -150 tnfrontedmixed -78 tnher 32 tnhim -33 tnhis 15 tnn 23 tnq 101 tnqt# -50 tnqt, -5
tnqtJ 14 tnqtN -7 tnqtVcue 38 tnqta 20 tnqtasindirect 65 tnqtfronteddirect 41 tnqtfrontedindirect 12
tnqthe 6 tnqther 54 tnqthis 6 tnqtit 35 tnqtn -13 tnqtq 100 tnqtrightdirect 66 tnqtrightmixed 14 tnqtshe 61
tnqtthat 18 tnqtthe -21 tnqtthey 9 tnqtwho -7 tnrightdirect 97 tnrightindirect -12 tnrightmixed -18
tnthe -19 tqA -15 tqN -54 tqafter 43 tqand 22 tqas -89 tqbut -100 tqfronteddirect 46 tqfrontedindirect -33
tqfrontedmixed -13 tqin -61 tqn -54 tqq 12 tqresumeddirect 13 tqrightdirect 48 tqrightindirect -20
tqrightmixed -38 tqt# 35 tqt' 16 tqt( 33 tqt, -3 tqt- 28 tqtA 7 tqtE -40 tqtGcue -40 tqtJ 11 tqtN 19
tqtV 59 tqtVcue -24 tqta -10 tqtafter -19 tqtan 10 tqtanother -8 tqtany -15 tqtare 9 tqtas -19
tqtasindirect -39 tqtat -16 tqtbecause -7 tqtbefore -7 tqtboth 7 tqtbut 18 tqtby 10 tqtcould 72
tqtduring -21 tqtfor 14 tqtfrontedindirect 11 tqtfrontedmixed 30 tqthad 58 tqthe 13 tqther 57 tqthis 20
tqthow 17 tqtif 50 tqtis 66 tqtit 9 tqtits -31 tqtlike 14 tqtmany 71 tqtn 34 tqtno -18 tqtof 30 tqton -50
tqtq 21 tqtresumeddirect 17 tqtresumedindirect 28 tqtresumedmixed 7 tqtrightdirect 11 tqtrightmixed 25
tqtshe 5 tqtso -27 tqtsome 8 tqtsuch 18 tqtthat 13 tqtthe -3 tqttheir -15 tqtthem -29 tqtthey 29
tqtthis -43 tqtthose 32 tqtthough 39 tqtto 78 tqtwas -17 tqtwere 71 tqtwhat 10 tqtwhatever 4 tqtwhen -24
tqtwhether 22 tqtwhile -43 tqtwhy 13 tqtwill 17 tqtwith -39 tqtwithout 12 tqtwould 30 tqwhen -12
u#direct 54 u#fronted -43 u#indirect -32 u#mixed 7 u#right -16 uDdirect -16 uDfronted 15 uDindirect -18
uDmixed 37 uDright 14 uEright -23 uGindirect -27 uGright -22 uJindirect 3 uJright -7 uNaccording 7
uNdirect 41 uNfronted 12 uNindirect -9 uNmixed -10 uNresumed -27 uNright 14 uNtranscript -8 uhedirect 10
uhefronted -17 uheindirect 12 uhemixed 25 uheresumed 35 uheright 24 uidirect 58 uifronted -17
uiindirect -19 uiright -13 uitdirect 118 uitfronted 15 uitindirect -17 uitmixed 43 uitright -3
unaccording 23 unas 17 undirect 36 unfronted -33 unindirect -7 unmixed 7 unresumed 31 unsdirect 5
unsfronted 14 unsindirect -4 unsmixed -31 unsresumed -4 unsright -9 unstranscript -20 untranscript -6
ushedirect 3 ushefronted 27 usheindirect 25 ushemixed 14 usheresumed -20 usheright 9 uthatdirect -16
uthatindirect -27 uthatmixed 32 uthatright -5 utheydirect 73 utheyfronted 41 utheyindirect 5 utheymixed 104
utheyresumed 20 uweindirect -25 uweright -46 uwhichdirect -18 uwhichfronted -25 uwhichindirect -30
uwhichmixed -8 uwhichright 10 uwhofronted -15 uwhoindirect -12 uwhomixed -21 uwhoresumed -25 uwhoright -12
uyouindirect -23 uyouright -30 v-accordingindirect 5 v-announceddirect 75 v-asindirect -11
v-continueddirect 67 v-fronteddirect 181 v-frontedindirect -14 v-frontedmixed -70 v-inheriteddirect -39
v-resumeddirect -7 v-resumedindirect -47 v-resumedmixed 20 v-rightdirect 44 v-rightindirect -17
v-rightmixed 11 v-transcriptindirect -7 v-withindirect -48 vvaccordingdirect 74 vvaccordingmixed 3
vvasdirect 38 vvasindirect -8 vvasmixed 17 vvcontinueddirect 35 vvfardirect 5 vvfronteddirect 15
vvfrontedindirect -27 vvfrontedmixed 8 vvinheriteddirect 6 vvparagraphdirect -7 vvresumeddirect 47
vvresumedmixed 37 vvrightdirect 28 vvsigneddirect 51 vvtranscriptdirect -54 vvtranscriptindirect 19
vvtranscriptmixed -13 vvwithindirect 40 waccording- 4 waccordingaccording 5 waccordingresumed -4
wasidefronted -25 wasideing 77 wasidepast 21 wasideresumed 36 wasideright 21 wasidethird -7
winfinitivebase -9 winfinitivefronted -117 wleft- 30 wleftas 19 wleftbase 24 wleftfronted 22 wlefting -48
wleftpart -15 wleftpast 8 wleftright -9 wleftthird 13 wmainbase -7 wmainfronted 35 wmainpast -32
wmainright -48 wmainthird -20 wname- -6 wnametranscript -6 wrelative- -33 wrelativebase 26
wrelativefronted -38 wrelativeing 19 wrelativepast -17 wrelativeresumed -68 wrelativeright 7
wrelativethird -31 wright- -10 wrightbase -38 wrightfronted 4 wrightpast 36 wrightresumed 77
wrightthird -35 wsharedbase -21 wsharedfronted -35 wshareding -16 wsharedpast 5 wsharedresumed -18
wsharedright 8 wsharedthird -9 x#right -41 x'2 -167 x'3 -38 x'inherited -46 x'within -151 x,2 -35 x,3 -6
x,4 90 x,5 38 x,6 86 x,according -6 x,as 78 x,inherited 74 x,resumed -11 x,right 15 x,within 21 x-3 -35
x-4 14 x-fronted -34 x-inherited -22 x-right -57 x-within -63 x:3 104 x:4 54 x:5 -23 x:6 25 x:announced 97
x:fronted -29 x:inherited -81 x:resumed 33 x:right 4 x:transcript -4 x:within 43 xAinherited -72 xEwithin 5
xGcueright 9 xGcuewithin 119 xJright 14 xN2 -13 xN3 -51 xN4 74 xN5 92 xN6 -9 xNinherited 53 xNright 39
xNwithin -40 xV5 100 xVcue2 -16 xVcueright -11 xVcuewithin -7 xVinherited -45 xVright -14 x^2 50 x^4 27
x^5 19 x^6 21 x^according 13 x^alone -10 x^announced -39 x^as -53 x^continued 38 x^fronted -13
x^inherited 58 x^paragraph -30 x^signed 51 x^within 42 xa2 -20 xagainstright 35 xainherited 45 xand3 -29
xandinherited 13 xandright 33 xas2 6 xas3 -8 xasinherited 21 xawithin 59 xbutfronted 33 xbyright 47
xforinherited -88 xforright -3 xforwithin 8 xhadright 12 xhasright -24 xhaveright 34 xherright -25
xhimright -38 xhis2 40 xhiswithin 48 xin2 -74 xinwithin -72 xisright -5 xitright -13 xmeright -17 xn2 5
xn3 -43 xn4 11 xninherited -3 xnright -25 xnwithin -10 xof2 12 xof3 -51 xofinherited -58 xofright 65
xofwithin -8 xon2 -115 xonright 46 xonwithin -94 xoutright 26 xqright 73 xsheright 8 xthat4 75
xthatright 16 xthatwithin 71 xthe2 -79 xtheinherited -67 xthemright 21 xthewithin -93 xto2 9 xto3 -30
xto4 -40 xtoinherited -57 xtoright -44 xtowithin 13 xtright 12 xwasinherited -28 xwaswithin -95 xweright 23
xwhenright -64 xwhoright -6 xwith2 -86 xwithright 23 xwithwithin -18 xwouldright 86 xx2 -85 xxwithin -107
y#fronted 50 y$2 9 y$3 -10 y$4 16 y$5 15 y$6 38 y$according 50 y$alone -10 y$announced 52 y$as 64
y$continued 39 y$far -4 y$paragraph -19 y$resumed 23 y$right 82 y$signed 51 y(3 -68 y(right -17
y(within -101 y,according 17 y,as -41 y,fronted -14 y,resumed -39 y,right -48 y-3 -13 y-4 44 y-fronted -34
y-inherited 43 y-resumed -73 y-right -54 y-within 38 y.according 20 y.as 63 y.resumed 14 y.right 25
y:right -40 y;right 35 yA2 -4 yAwithin -21 yE2 4 yEfronted 6 yEwithin -90 yGcue2 4 yGcuefronted 64
yGcueright -29 yGcuewithin 38 yGright 25 yJfronted 52 yJwithin 48 yN2 -113 yN3 71 yN4 40 yN5 57
yNinherited 38 yNright -5 yNwithin 43 yV3 -63 yVcue2 -23 yVcuewithin 48 yVfronted -33 yVwithin -78 ya2 16
yafronted 17 yainherited 5 yand2 6 yand3 20 yandinherited 22 yandright -31 yandwithin -26
yanotherfronted -30 yawithin -4 ybutright 16 ybutwithin 5 yby3 -89 yby4 -105 ybywithin -129 yforwithin -65
yhefronted -7 yhisfronted 37 yin2 5 yin3 -10 yinwithin 11 yiswithin -43 yitfronted 47 yn2 -30 yn3 -56
yn6 -90 ynfronted -24 yninherited -114 ynwithin -41 yon2 -66 yon3 28 yonwithin 26 yorwithin -100 yq3 -83
yqwithin -68 yshefronted 18 ythe2 30 ythe3 -6 ythefronted 13 ytheright -13 ythewithin 69 ytowithin 38
ywas2 6 ywhich2 -93 ywhichfronted -22 ywhichwithin -104 ywhile3 47 ywhileright -25 ywhilewithin 47 yx2 -71
yxwithin -71 zFalseFalseFalse2 -81 zFalseFalseFalse3 -60 zFalseFalseFalse4 -13 zFalseFalseFalse5 22
zFalseFalseFalse6 60 zFalseFalseTrue2 41 zFalseFalseTrue3 79 zFalseFalseTrue4 42 zFalseFalseTrue5 11
zFalseFalseTrue6 51 zFalseTrueFalse2 29 zFalseTrueFalse3 6 zFalseTrueFalse4 -32 zFalseTrueFalse5 95
zFalseTrueFalse6 89 zTrueFalseFalse3 8 zTrueFalseFalse4 5 zTrueFalseFalse5 17 zTrueFalseFalse6 6
"""
