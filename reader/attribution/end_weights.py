"""Learned weights: where a complement ends.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
1(N -92 1,# -20 1,A -16 1,A_G 10 1,A_V 82 1,A_in -245 1,A_n -132 1,E 9 1,G -15 1,Gcue 86 1,Gcue_that 137
1,Gcue_the 81 1,J -66 1,J_n -129 1,N 29 1,N_, -217 1,N_. -223 1,N_N -28 1,N_Vcue 209 1,N_and -151 1,V -31
1,Vcue 74 1,a 52 1,an 84 1,an_n 23 1,and 18 1,and_A -129 1,and_N -90 1,and_V -103 1,and_Vcue 304
1,and_that -348 1,and_the 42 1,as -34 1,but 51 1,but_A -162 1,but_Vcue 281 1,but_he 222 1,but_the 20
1,despite 96 1,he 20 1,he_Vcue 81 1,his -6 1,his_n -6 1,in 8 1,in_n -225 1,it 59 1,n -37 1,n_and -184
1,n_n -98 1,q -49 1,the 42 1,the_N -62 1,the_n 32 1,though 61 1,to -27 1,was 34 1,when -21 1,where 41
1,which 11 1,which_V 58 1,which_he 45 1,which_is 14 1,while 63 1,while_N -4 1,who 31 1,with 22 1-A 4 1-N 22
1-a 68 1-a_n 31 1-and 17 1-but 17 1-n -22 1:N 27 1:q 19 1wGcue 5 1wGcue_N -234 1wGcue_n -3 1wGcue_that 120
1wGcue_to -259 1wand 9 1wand_# 74 1wand_A -42 1wand_E 147 1wand_G -25 1wand_Gcue 316 1wand_J -139 1wand_N 5
1wand_V -42 1wand_Vcue 216 1wand_a -282 1wand_has 92 1wand_he 92 1wand_her -136 1wand_his -136 1wand_n -140
1wand_other -210 1wand_q -316 1wand_that -301 1wand_the -114 1was 14 1was_A 27 1was_G -177 1was_J 31
1was_N -27 1was_a -137 1was_an -69 1was_n -313 1was_q -284 1was_the -127 1was_they -32 1wbecause -77
1wbecause_he -185 1wbecause_it 34 1wbecause_of -136 1wbecause_q -167 1wbecause_the -118 1wbut 40
1wbut_A -95 1wbut_Vcue 133 1wbut_that -204 1whow -150 1wif -63 1wif_N -163 1wif_he -212 1wif_it -155
1wif_the -135 1wif_they 50 1wor -151 1wor_J -33 1wor_N -52 1wor_V -35 1wor_n -54 1wso -139 1wso_n -56
1wthat -30 1wthat_A -173 1wthat_E -136 1wthat_N -202 1wthat_V -193 1wthat_Vcue -124 1wthat_he -126
1wthat_his -85 1wthat_it -80 1wthat_n 43 1wthat_q -113 1wthat_she -121 1wthat_the 16 1wthat_was -124
1wthat_would -114 1wwhat 29 1wwhen_he 29 1wwhen_it -14 1wwhen_the 51 1wwhere -160 1wwhether -94 1wwhich 5
1wwhile 19 1wwhile_G -26 1wyet -127 2,C_N_N 74 2,C_that_D -275 2,C_the_n -73 2,D_J_n 51 2,D_n_P -47
2,D_n_W 21 2,D_n_n -40 2,N_,_N -87 2,N_N_, -80 2,N_N_N -52 2,N_and_N -127 2,P_the_n 21 2,W_V_P 62
2,W_he_Vcue 119 2,n_n_C -87 2wC_A_V -147 2wC_A_n -206 2wC_G_D 59 2wC_G_P 73 2wC_G_n -27 2wC_J_n -194
2wC_N_, -70 2wC_N_. -188 2wC_N_M -93 2wC_N_N -17 2wC_N_P -210 2wC_N_n -42 2wC_V_D 82 2wC_V_N 24 2wC_V_P -43
2wC_V_n -44 2wC_Vcue_D 65 2wC_Vcue_N 158 2wC_Vcue_P 64 2wC_Vcue_R 66 2wC_Vcue_W 234 2wC_Vcue_n -33
2wC_her_n -135 2wC_his_n -120 2wC_n_, -236 2wC_n_. -187 2wC_n_D 79 2wC_n_P -194 2wC_n_n -88
2wC_other_n -133 2wC_q_n -115 2wC_that_D -195 2wC_that_N -133 2wC_that_R -150 2wC_the_N 63 2wC_the_n -251
2wGcue_n_P -94 2wGcue_the_n 78 2wGcue_to_V -163 2wS_J_n -196 2wS_N_M 13 2wS_N_N 44 2wS_a_J 80 2wS_a_n -242
2wS_a_q -197 2wS_he_M -183 2wS_he_V 109 2wS_his_n -185 2wS_it_M 70 2wS_it_V -220 2wS_n_. -89 2wS_n_M -49
2wS_n_P -71 2wS_n_n -57 2wS_of_D -101 2wS_q_D -97 2wS_she_M -199 2wS_she_V 91 2wS_the_N -123 2wS_the_n 43
2wS_they_M 114 2wS_they_V 68 2wW_N_' -70 2wW_N_M -168 2wW_N_N -120 2wW_N_V -69 2wW_V_D -87 2wW_V_P -146
2wW_he_M -111 2wW_it_M -59 2wW_n_M -162 2wW_n_P 25 2wW_n_n -200 2wW_she_M -125 2wW_the_N 70 2wW_the_n -143
2wW_would_V -96 aNC -176 aNN -158 aNe 50 aae -14 ane 45 athee 81 awhiche 63 awhoe 26 b -11 c0( 38 c0, 6
c0- -23 c0: -254 c1, -58 c1- -66 c1: 26 c1; -51 c1w -11 c2( -37 c2, 24 c2- 137 c2: 100 c2w -6 c3, -31
c3: -73 c3w 11 eaccording, -190 eaccording,N -90 eaccordingw -202 eaccordingwand -168 eaccuse, -24
eaccusew -85 eaccusewand 22 eacknowledge, 46 eacknowledgew 56 eacknowledgewand -67 eadd, -124 eaddw -132
eaddwand 16 eadmit, 63 eagree, -74 eagreew -4 eagreewand -241 eannounce, 129 eannouncew 68
eannouncewand -153 eargue, -49 earguew -61 earguewand -145 earguewthat -95 eask, 63 easkw -7 easkwand -165
easkwthat -167 eblame, -136 eblamew -54 eblast, 21 ecall, 70 ecall- -15 ecallw 16 ecallwGcue 20
ecallwthat -165 ecite, -10 ecitew -48 ecitewand -124 ecitewas -32 ecitewthat -44 eclaim, 52 eclaimw 32
eclaimwand 97 econcludew -34 econfirm, -222 ecriticize, 114 ecriticizew -29 ecriticizewand 16 edeclare, 110
edeclarew 10 edeclarewand 22 edecline, 38 edeclinew 98 edefend, 13 edefendw -19 edemandw -140 edenounce, 48
edenouncew 32 edenouncewand 8 edescribe, 118 edescribew 8 edescribewand 20 edescribewas -272 edismissw -81
eexplain, -100 eexplainw -38 einsist, -122 einsistw 16 emention, 46 ementionw -30 emockw -40 enote, -97
enote,and 54 enotew -88 enotewand -63 enotewthat -95 epledge, -39 epledgew 98 epoint, -194 epointw -97
epointwand 30 epointwthat -50 eportrayw -51 eportraywas -233 epraise, -4 epraisew -28 epredict, -57
epredictw -189 epromise, 7 epromisew -107 epromisewand -192 epropose, 76 eproposew 55 eproposewand 98
equestionw 39 equestionwand 49 erecall, -94 erecallw -266 erefuse, -15 erefusew -5 ereiteratew -116
erejectw -37 erepeatw -179 ereport, -12 ereportw -40 ereportwand -169 erespond, 14 erespondw -56
erespondwthat -75 ereveal, -185 erevealw -172 esay( -66 esay, -66 esay,# 65 esay,A -18 esay,G -20
esay,Gcue -26 esay,N -140 esay,V -55 esay,Vcue 114 esay,a 47 esay,and -8 esay,but -41 esay,he 16 esay,in 4
esay,n -5 esay,q -221 esay,the -71 esay,when 98 esay,which 25 esay,while -39 esay- -44 esay-A -52
esay-and -106 esay: -83 esay:q -94 esay; -48 esayw -89 esaywGcue -49 esaywand -78 esaywas -72
esaywbecause -86 esaywbut -64 esaywhow -69 esaywif -216 esaywor -56 esaywso -85 esaywthat -22 esaywwhat 68
esaywwhen -309 esaywwhere -65 esaywwhether -103 esaywwhile -55 eslamw 9 eslamwand -106 estate, -73
estatew -46 esuggest, 40 esuggestw -104 esuggestwand -72 esuggestwas -152 etell, -67 etellw -98
etellwand -137 etellwthat -139 etoutw -20 etweetw 117 eurge, -25 eurgew -31 eurgewand 3 evow, 93 evoww -107
ewarn, 47 ewarnw -33 ewrite, -143 ewritew -144 ewritewand 24 i0( -15 i0, -13 i0- 7 i0: -13 i0; 23 i0w -21
i1- 11 i1w 54 k0( 45 k0, 56 k0- -11 k0: -155 k0; 167 k0w 26 k1( -17 k1, -21 k1- 27 k1; 24 k1w -37 k2, -41
k2- 22 k2w -108 k3, -136 k3- -3 k3w -194 k4, -107 k4w -236 l1, -43 l1w 26 l2, 33 l2- 17 l3- 42 l3: -100
l3w -22 l4- -9 l4: 18 l4; -25 l4w -22 l5, -35 l5- -9 l5: 87 l5w -91 l6, -115 l6- -51 l6w -46 m( -48
m(v1 -91 m, -13 m,v0 -11 m- 9 m-v0 29 m-v1 -8 m: -22 m:v0 14 m:v1 -43 m; -3 m;v1 -85 mwv0 -6 n(Nv1 -39
n,#v1 64 n,Av0 41 n,Av1 -54 n,Gcuev0 175 n,Gcuev1 16 n,Gv0 -31 n,Jv1 52 n,Nv0 -29 n,Nv1 42 n,Vcuev0 71
n,Vcuev1 45 n,Vv0 -5 n,Vv1 -34 n,andv0 18 n,andv1 7 n,asv1 20 n,av0 18 n,av1 64 n,butv0 202 n,butv1 -28
n,hev1 -35 n,inv1 -5 n,itv1 -28 n,nv0 -10 n,nv1 -37 n,qv0 -41 n,qv1 -47 n,thev0 140 n,thev1 -31
n,thoughv1 -11 n,tov1 -68 n,whenv1 15 n,whichv0 22 n,whichv1 23 n,whilev1 66 n,whov0 -21 n,whov1 54
n,withv1 31 n-Av1 -30 n-andv1 34 n-av1 15 n-nv1 -4 n:qv1 38 nwGcuev0 -47 nwGcuev1 25 nwandv0 16 nwandv1 -30
nwasv0 18 nwasv1 -53 nwbecausev1 -3 nwbutv0 33 nwbutv1 23 nwhowv1 -64 nwifv1 -50 nworv0 -113 nworv1 -128
nwsov1 -100 nwthatv0 -206 nwwhatv1 -292 nwwhenv0 58 nwwhenv1 -67 nwwherev1 -93 nwwhetherv1 -48
nwwhilev1 -31 nwyetv1 -127 p#, -38 p#w -75 pA, -50 pAw -52 pCw -167 pDw -286 pE, -50 pEw -89 pG, 22 pGw -84
pJ, 3 pJw -9 pMw -73 pN( -156 pN- -7 pNw -20 pO, 88 pOw -76 pP, 7 pPw -49 pR, -20 pRw -234 pSw -17 pV- -16
pVw -50 pWw -128 pn( 21 pn, 14 pn- -14 pn: 58 pn; 107 pnw 13 pq- 11 pqw 54 pt, 103 q0(0 66 q0,0 -18 q0,1 90
q0-0 -35 q0-1 118 q0:0 -15 q0;0 -16 q0w0 -37 q0w1 55 q1,0 -57 q1,1 -119 q1-0 -6 q1:0 36 q1w0 -66 q1w1 23
r0, -130 r0- -115 r0w -122 r1, -43 r1- -27 r1w -96 r2, 11 r2- 20 r3, 7 r3- 28 r3: 117 r3w 24 r4, 35 r4- 40
r4: -134 r4w 4 r5( 11 r5, 56 r5- 25 s#, -21 s#w -14 s,, -167 s,w -169 sA, -119 sG, -34 sGw -118 sJ, -50
sJw -122 sN, -11 sN- 153 sNw 26 sVw -146 sa, -28 saw -96 sbothw 5 sbyw -189 sforw -101 she, -15 she- 17
sher, -21 sherw 114 shew -7 shimselfw 64 shimw -114 shis, -20 shisw 37 sif, -58 sifw 40 sis, -117 sisw -155
sit, -4 sits, -16 sitw 21 sn, 72 snw -13 son, 19 sonw -67 sqw 19 sshe, 5 sshew 62 sthat( 68 sthat, -49
sthat- 37 sthat: 56 sthatw -90 sthe, -6 sthe- 33 stheir, 101 stheirw 39 sthew -38 sthey, 174 stheyw 14
sto, 67 sto- 31 stow 14 swasw -131 swhatw 99 swhetherw -236 t,A_0 -16 t,C_0 15 t,D_, -198 t,D_P 10 t,D_V 52
t,D_Vcue 62 t,D_that 80 t,E_0 9 t,G_0 47 t,J_0 77 t,M_0 -19 t,N_, -116 t,N_. -94 t,N_Vcue 238 t,N_and -307
t,P_0 -20 t,R_V 66 t,R_Vcue 46 t,R_was -19 t,R_would -131 t,S_0 -40 t,V_0 29 t,W_0 -15 t,n_and -212
t,q_0 -49 t-A_0 4 t-C_0 -32 t-M_0 -168 t-P_0 -94 t-S_0 10 t-W_0 -54 t:q_0 19 twC_0 -4 twG_0 5 twS_0 -16
twW_0 -70 v0,# 53 v0,A -103 v0,G -62 v0,Gcue 50 v0,J -21 v0,N -7 v0,a -15 v0,and -127 v0,but 46 v0,n -96
v0,the 3 v0,with -85 v0wGcue -100 v0wand -24 v0was -20 v0wbecause -111 v0wbut -196 v0wor -89 v0wso -85
v0wthat 84 v0wwhile -164 v1(N -43 v1,# -64 v1,A 16 v1,G 31 v1,Gcue 67 v1,J -75 v1,N 4 v1,V -31 v1,Vcue 74
v1,a 70 v1,and 53 v1,as 102 v1,but 43 v1,he 20 v1,in 44 v1,it 59 v1,n -6 v1,q -31 v1,the 45 v1,though 89
v1,to -24 v1,was 34 v1,when -51 v1,which 34 v1,while 62 v1,who 31 v1-A 3 v1-a 68 v1-and 36 v1-but 128
v1-n -57 v1:q 19 v1wGcue 35 v1wand 28 v1wbecause -59 v1wbut 71 v1whow -150 v1wif -51 v1wor -153 v1wso -122
v1wthat -107 v1wwhat 33 v1wwhen 19 v1wwhere -160 v1wwhether -69 v1wwhich 5 v1wwhile 60 v1wyet -127
"""
