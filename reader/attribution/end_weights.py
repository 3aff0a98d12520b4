"""Learned weights: where a complement ends.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

PACKED = r"""
1(# 21 1(#_n 21 1(N -39 1(N_) -109 1(N_. -108 1(q -145 1,# -9 1,#_, -100 1,#_. -125 1,#_n 25 1,A_# -175
1,A_, -26 1,A_G 94 1,A_V 50 1,A_a 9 1,A_as 104 1,A_for -55 1,A_if -195 1,A_in -180 1,A_n -43 1,A_than -169
1,A_the 17 1,A_though 47 1,A_to -173 1,E 25 1,E_with -200 1,G -39 1,G_A 141 1,G_G -162 1,G_J -27 1,G_N 55
1,G_a 76 1,G_n -4 1,G_that 8 1,G_the -4 1,G_to 19 1,Gcue 90 1,Gcue_N 48 1,Gcue_he -68 1,Gcue_her -28
1,Gcue_his -56 1,Gcue_it 65 1,Gcue_n -18 1,Gcue_she 138 1,Gcue_that 101 1,Gcue_the 15 1,Gcue_to 8 1,J -17
1,J_n -92 1,N 10 1,N_, -152 1,N_. -159 1,N_E 159 1,N_N 30 1,N_V -27 1,N_Vcue 189 1,N_and -131 1,N_n -64
1,V -31 1,V_N 20 1,V_q -129 1,V_the -70 1,Vcue 49 1,Vcue_N 176 1,Vcue_that 179 1,Vcue_with -9 1,a 64
1,a_J 161 1,a_N -70 1,a_V 30 1,a_n -19 1,along -41 1,along_with -41 1,although -16 1,an 26 1,an_n -31
1,and 8 1,and_A -81 1,and_J -89 1,and_N -36 1,and_V -68 1,and_Vcue 268 1,and_a -113 1,and_he 121
1,and_his 14 1,and_it -37 1,and_n -51 1,and_q -169 1,and_that -296 1,and_the 26 1,and_they 128 1,as -13
1,as_n 22 1,as_q -216 1,at 37 1,because -75 1,but 32 1,but_A -111 1,but_N 121 1,but_V -92 1,but_Vcue 269
1,but_he 151 1,but_n 20 1,but_that -158 1,but_the 12 1,but_they 65 1,despite 27 1,for 42 1,from -23
1,have -27 1,he 10 1,he_V 40 1,he_Vcue 59 1,he_would -151 1,his -7 1,his_n -7 1,if -154 1,in 10 1,in_n -219
1,in_which 61 1,is 33 1,it 53 1,like -3 1,most -48 1,n -7 1,n_, -126 1,n_V -56 1,n_and -168 1,n_n -102
1,n_of -134 1,n_the -39 1,of -152 1,on -105 1,or -114 1,q -69 1,q_A 73 1,q_N -57 1,since -6 1,so -24
1,some -35 1,such -125 1,such_as -125 1,that -51 1,the 48 1,the_J 20 1,the_N -64 1,the_n 32 1,they 125
1,though 45 1,though_A -72 1,to -18 1,to_V -186 1,was 12 1,was_n 14 1,were -90 1,when -26 1,when_he -5
1,where 35 1,where_N -86 1,which 19 1,which_V 35 1,which_Vcue 28 1,which_has -15 1,which_he 34
1,which_was -129 1,which_would -67 1,while 69 1,while_# 136 1,while_A 21 1,while_N -6 1,while_the -76
1,who 24 1,who_V -71 1,who_Vcue -41 1,who_had -88 1,who_has 182 1,who_was 44 1,whose -25 1,whose_n -25
1,will 77 1,with -29 1,would -114 1,would_V -114 1-# -22 1-#_n 43 1-G -32 1-N -3 1-V -36 1-a 65 1-a_n 43
1-all 230 1-an 22 1-and -3 1-and_V 86 1-as -112 1-but 31 1-if -49 1-n -17 1-n_N 11 1-n_n -113 1-n_that 38
1-or 5 1-q -52 1-that -41 1-the 71 1-the_n 177 1-though 129 1-to -39 1-to_V -107 1:N -42 1:N_N 30 1:q 7
1:q_N 129 1;# 70 1;#_n 26 1;N -3 1;N_N 19 1;and 9 1;the -11 1wGcue_, 87 1wGcue_. -72 1wGcue_A -226
1wGcue_J -170 1wGcue_N -229 1wGcue_a 122 1wGcue_for -151 1wGcue_him -135 1wGcue_his -142 1wGcue_in -67
1wGcue_n -15 1wGcue_of -146 1wGcue_q -158 1wGcue_that 130 1wGcue_the 20 1wGcue_to -231 1wand 7 1wand_# 72
1wand_, -86 1wand_A -45 1wand_E 144 1wand_G -51 1wand_Gcue 240 1wand_J -132 1wand_N 18 1wand_V -32
1wand_Vcue 186 1wand_a -254 1wand_an -94 1wand_for -127 1wand_has 48 1wand_have -97 1wand_he 82
1wand_her -155 1wand_his -156 1wand_in -155 1wand_is 18 1wand_its -83 1wand_n -121 1wand_other -213
1wand_q -307 1wand_that -270 1wand_the -137 1wand_their -116 1wand_to 26 1wand_was -57 1wand_who 82
1wand_will -142 1was -11 1was_# -163 1was_A -175 1was_E -119 1was_G -145 1was_J 41 1was_N -6 1was_V -138
1was_a -144 1was_an -20 1was_he 175 1was_his -158 1was_it 71 1was_many -127 1was_much -137 1was_n -73
1was_q -231 1was_the -84 1was_they -42 1wbecause -41 1wbecause_N -107 1wbecause_he -40 1wbecause_it 11
1wbecause_n -120 1wbecause_of -165 1wbecause_q -102 1wbecause_she 82 1wbecause_the -151 1wbecause_they -112
1wbut 24 1wbut_A -68 1wbut_Gcue 154 1wbut_V 50 1wbut_Vcue 130 1wbut_did 131 1wbut_q -112 1wbut_that -157
1wbut_would 20 1whow -125 1whow_J -25 1whow_N -11 1whow_the -16 1wif -59 1wif_A 87 1wif_J -57 1wif_N -130
1wif_he -201 1wif_it -148 1wif_n -47 1wif_she -119 1wif_the -145 1wif_they 55 1wor -99 1wor_A -66
1wor_J -45 1wor_N -42 1wor_V 50 1wor_n -94 1wor_q -77 1wso -70 1wso_. -36 1wso_A -34 1wso_E -24 1wso_as 82
1wso_many -36 1wso_much -22 1wso_n -97 1wthat -29 1wthat_# -88 1wthat_, -66 1wthat_. 93 1wthat_A -150
1wthat_E -137 1wthat_G -86 1wthat_J -88 1wthat_N -193 1wthat_V -206 1wthat_Vcue -125 1wthat_a -91
1wthat_could -118 1wthat_had -103 1wthat_has 101 1wthat_have -81 1wthat_he -140 1wthat_her -62
1wthat_his -74 1wthat_is -102 1wthat_it -86 1wthat_n 34 1wthat_q -86 1wthat_she -122 1wthat_the -4
1wthat_they -68 1wthat_was 90 1wthat_were -121 1wthat_will -65 1wthat_with -106 1wthat_would -188
1wthough 19 1wthough_he -115 1wunless -150 1wunless_N -57 1wwhat 4 1wwhat_is -100 1wwhat_it 108
1wwhat_n -67 1wwhen 7 1wwhen_G -71 1wwhen_N 7 1wwhen_a 83 1wwhen_he 25 1wwhen_it -16 1wwhen_n 68
1wwhen_she -211 1wwhen_the 51 1wwhen_they 84 1wwhere -133 1wwhere_the -74 1wwhether -41 1wwhether_N -128
1wwhether_he -147 1wwhether_it -112 1wwhether_n -92 1wwhile 8 1wwhile_G -35 1wwhile_N 61 1wwhile_n 66
1wwhile_she -79 1wwhose -91 1wwhose_n -91 1wwhy -109 1wyet -97 1wyet_V -84 2(#_n_) -123 2(N_._) -77
2,#_._$ -125 2,A_V_S 65 2,A_in_D -101 2,A_though_R -65 2,C_A_D -145 2,C_A_N 14 2,C_A_P -162 2,C_A_V -109
2,C_A_n -135 2,C_N_M -46 2,C_N_N 39 2,C_V_P -15 2,C_V_n -80 2,C_Vcue_A 125 2,C_Vcue_P 121 2,C_Vcue_W 148
2,C_he_M 30 2,C_he_V 167 2,C_he_Vcue 216 2,C_his_n 9 2,C_n_n 106 2,C_that_D -214 2,C_that_N -117
2,C_that_R -206 2,C_the_N 135 2,C_the_n -49 2,C_they_M -50 2,D_#_- 86 2,D_J_n -25 2,D_N_N -124 2,D_N_n -32
2,D_V_n -47 2,D_as_n -36 2,D_n_C 56 2,D_n_M -21 2,D_n_N 29 2,D_n_P -19 2,D_n_V 55 2,D_n_W 12 2,D_n_n -66
2,D_of_W 26 2,G_G_n -119 2,G_J_n -17 2,G_a_n 197 2,G_n_C -140 2,G_n_P 59 2,G_the_n 14 2,Gcue_that_D 175
2,Gcue_that_R -37 2,Gcue_that_q 151 2,Gcue_the_n 12 2,J_n_n 60 2,M_n_P -33 2,N_,_C -52 2,N_,_N -64
2,N_._$ -104 2,N_N_, -102 2,N_N_. 76 2,N_N_C -186 2,N_N_M -48 2,N_N_N -92 2,N_Vcue_W 84 2,N_and_N -122
2,P_#_n 106 2,P_N_N -14 2,P_a_n -196 2,P_n_, -49 2,P_the_n 63 2,R_V_P 125 2,R_V_n 129 2,R_Vcue_, -53
2,R_would_V -25 2,S_N_M -44 2,S_N_N 29 2,S_he_M 110 2,S_he_V -38 2,S_n_S -5 2,S_the_n -46 2,V_N_N 20
2,V_the_n 37 2,Vcue_that_D 121 2,Vcue_with_# 24 2,W_N_N -13 2,W_V_D 80 2,W_V_P 43 2,W_V_n -18
2,W_he_Vcue 97 2,W_would_V -91 2,n_and_D -82 2,n_and_n -54 2,n_n_, -55 2,n_n_C -126 2,n_n_n -99
2,n_the_n -39 2-D_n_W 95 2-D_n_n -109 2-n_n_P 61 2:N_N_. -21 2;N_N_N -71 2wC_#_P 94 2wC_#_n -57 2wC_A_D 51
2wC_A_E 57 2wC_A_G -116 2wC_A_V -194 2wC_A_n -102 2wC_E_D -4 2wC_E_n -195 2wC_G_D 13 2wC_G_J -131
2wC_G_O 46 2wC_G_P 50 2wC_G_R -136 2wC_G_n -38 2wC_Gcue_O 107 2wC_Gcue_P 76 2wC_Gcue_W 190 2wC_J_. -51
2wC_J_N 11 2wC_J_P -88 2wC_J_n -170 2wC_N_, -94 2wC_N_. -226 2wC_N_C -169 2wC_N_M -98 2wC_N_N -40
2wC_N_P -235 2wC_N_V -115 2wC_N_Vcue 195 2wC_N_n -93 2wC_V_A 118 2wC_V_D 83 2wC_V_G -155 2wC_V_J -158
2wC_V_N 15 2wC_V_O 35 2wC_V_P -63 2wC_V_R -110 2wC_V_W -180 2wC_V_n -52 2wC_Vcue_, 142 2wC_Vcue_D 75
2wC_Vcue_N 141 2wC_Vcue_O 26 2wC_Vcue_P 64 2wC_Vcue_R 114 2wC_Vcue_W 237 2wC_Vcue_n -26 2wC_a_J -84
2wC_a_n -156 2wC_an_n -92 2wC_did_A 99 2wC_has_Vcue 86 2wC_he_M 71 2wC_her_n -134 2wC_his_n -123
2wC_in_D -156 2wC_its_n -83 2wC_n_, -253 2wC_n_- -114 2wC_n_. -202 2wC_n_C -158 2wC_n_D 122 2wC_n_G 83
2wC_n_M 21 2wC_n_N -146 2wC_n_P -250 2wC_n_R -180 2wC_n_S -111 2wC_n_V -136 2wC_n_W -101 2wC_n_n -96
2wC_n_q -135 2wC_other_J -97 2wC_other_N -47 2wC_other_n -175 2wC_q_A -85 2wC_q_D -119 2wC_q_G -100
2wC_q_J -140 2wC_q_M -129 2wC_q_V -84 2wC_q_n -151 2wC_that_A -83 2wC_that_D -176 2wC_that_N -122
2wC_that_R -156 2wC_that_q -72 2wC_the_G -74 2wC_the_J -139 2wC_the_n -231 2wC_their_n -99 2wC_to_V -93
2wC_who_M -35 2wC_will_V -135 2wC_would_A 82 2wC_would_M -40 2wC_would_V -185 2wGcue_,_q 102 2wGcue_._$ -72
2wGcue_J_n -107 2wGcue_his_n -115 2wGcue_n_. 57 2wGcue_n_P -77 2wGcue_n_n -7 2wGcue_that_D -31
2wGcue_that_R 79 2wGcue_the_n 6 2wGcue_to_V -183 2wS_#_n 76 2wS_._$ -36 2wS_A_M -131 2wS_A_P -49
2wS_A_n -108 2wS_E_P -97 2wS_G_D -134 2wS_G_N -101 2wS_G_P 25 2wS_G_n -104 2wS_J_. -112 2wS_J_P -156
2wS_J_S 142 2wS_J_n -164 2wS_N_' -96 2wS_N_, -137 2wS_N_C -119 2wS_N_M -19 2wS_N_V -118 2wS_V_P -130
2wS_a_J 83 2wS_a_N -75 2wS_a_n -188 2wS_a_q -140 2wS_an_J -160 2wS_an_n 47 2wS_as_A 82 2wS_he_' -70
2wS_he_M -82 2wS_he_V 45 2wS_he_Vcue 57 2wS_his_n -161 2wS_it_M 52 2wS_it_V -221 2wS_it_n 74 2wS_many_n -81
2wS_n_, 100 2wS_n_. 42 2wS_n_C -76 2wS_n_M -34 2wS_n_P -123 2wS_n_S -135 2wS_n_V 89 2wS_n_W -156
2wS_n_n -86 2wS_of_D -121 2wS_of_N -30 2wS_q_A -37 2wS_q_D -127 2wS_q_J -98 2wS_q_N -157 2wS_q_R -84
2wS_q_n -121 2wS_she_M -160 2wS_she_V 118 2wS_the_J -198 2wS_the_N -159 2wS_the_n 71 2wS_they_M 97
2wS_they_V 42 2wW_._$ 93 2wW_A_M -55 2wW_A_V -63 2wW_J_n -87 2wW_N_' -66 2wW_N_M -161 2wW_N_N -114
2wW_N_V -77 2wW_N_n -57 2wW_N_q -33 2wW_V_D -92 2wW_V_N -48 2wW_V_O -33 2wW_V_P -108 2wW_V_n 107
2wW_Vcue_P -54 2wW_a_n -70 2wW_could_V -77 2wW_have_V -43 2wW_he_' -48 2wW_he_M -92 2wW_he_V -45
2wW_he_Vcue -146 2wW_her_n -51 2wW_his_n -71 2wW_it_M -76 2wW_it_V -58 2wW_many_n -43 2wW_n_. -117
2wW_n_A -98 2wW_n_D -98 2wW_n_M -162 2wW_n_P 34 2wW_n_R -70 2wW_n_V -113 2wW_n_n -152 2wW_q_D -50
2wW_q_R -33 2wW_she_M -70 2wW_she_V -82 2wW_she_Vcue -50 2wW_the_N 48 2wW_the_n -166 2wW_they_V -29
2wW_was_V -122 2wW_will_V -65 2wW_would_M -113 2wW_would_V -62 aNC -137 aND -135 aNG 134 aNM -159 aNN -104
aNP 16 aNS -43 aNW -151 aNe 18 aNn -22 aNq -72 aaP 57 aae -5 aane 133 anC -185 anN -83 anP -140 ann -85
atheC -159 athee 66 awhichM -62 awhichP 25 awhiche 61 awhoe 25 c0( 64 c0, 24 c0- -11 c0: -194 c0; 19 c0w -8
c1( 16 c1, -57 c1- -53 c1: 7 c1; -72 c1w -30 c2( -66 c2, 36 c2- 122 c2: 61 c2; 20 c2w -31 c3, -45 c3- 45
c3: -45 c3w -3 eaccording( -151 eaccording, -192 eaccording,N -119 eaccording,and -222 eaccording- -139
eaccording; -174 eaccording;N -71 eaccordingw -189 eaccordingwand -141 eaccordingwas -83
eaccordingwthat -35 eaccusew -78 eaccusewGcue -180 eaccusewand 21 eaccusewas -167 eacknowledge, 51
eacknowledge- -44 eacknowledgew 5 eacknowledgewand -57 eacknowledgewas 46 eacknowledgewthat 102 eadd, -118
eaddw -136 eaddwand 11 eaddwthat -30 eadmit, 68 eadmitw -93 eadvocate, -112 eadvocatew 80 eadvocatewand 95
eagree, -94 eagree,A -183 eagreew -7 eagreewand -192 eagreewor -3 eagreewthat -162 eallege, -31
eallegew -164 eannounce, 146 eannounce,Gcue -87 eannouncew 67 eannouncewand -132 eannouncewas 64
eannouncewthat -100 eapplaud, -84 eargue, -30 eargue,N 33 eargue,and -99 eargue,q -83 eargue- -14
earguew -76 earguewand -103 earguewas 62 earguewthat -107 eask, 111 eask,N 31 eask,which -84 easkw -47
easkwand -157 easkwas 53 easkwor -21 easkwthat -154 eassert, -171 eassertw 101 eassurew 47 eblame, -131
eblamew -66 eblamewand -56 eblamewthat -37 eblast, 35 eblastw 160 eboast, 66 eboastw 58 eboastwand -162
ebragw 90 ecall, 60 ecall,A -14 ecall,G 12 ecall,Gcue 226 ecall,N 49 ecall,and -23 ecall,n -20
ecall,the 106 ecall,which 135 ecall- 9 ecall-G 14 ecall-n -46 ecallw 28 ecallwGcue -17 ecallwand -16
ecallwas -26 ecallwbecause -157 ecallwbut 76 ecallwor -82 ecallwthat -225 ecallwwhile 4 ecaution, 89
ecautionw -115 echallenge, 20 echallengew -128 echaracterizew 60 echaracterizewas -165 ecite, 4 ecite,n -54
ecitew -69 ecitewand -117 ecitewas -20 ecitewthat -45 eclaim, 38 eclaim,and 105 eclaim- 201 eclaimw 39
eclaimwGcue -162 eclaimwand 114 eclaimwas -98 eclaimwthat -195 ecomment, -27 ecommentw -148 ecompare, -70
ecomparew -37 ecomparewand -37 ecomplain, 54 ecomplainw -51 ecomplainwand -68 econcedew -28 econclude, 5
econcludew -38 econdemn, 134 econdemnw -78 econdemnwand -85 econfirm, -195 econfirm,N -10 econfirmw 56
econfirmwand -77 econtendw -129 econvince, -126 econvincew -117 econvincewand -79 ecredit, -167 ecreditw 10
ecriticize, 106 ecriticizew -12 ecriticizewGcue -156 ecriticizewand -35 ecriticizewas 77 edeclare, 150
edeclare,which 8 edeclarew 64 edeclarewand -9 edecline, 17 edeclinew 78 edeclinewand 159 edeclinewor -58
edeclinewwhether -179 edecryw 13 edecrywand 28 edefend, 19 edefend,Gcue 127 edefend,N -133 edefendw 12
edefendwand -24 edefendwas -133 edefendwthat -86 edemand, 140 edemandw -144 edenounce, 56 edenouncewand -8
edenouncewas -12 edeny, 155 edenyw 80 edenywand 80 edescribe, 139 edescribew -4 edescribewand 65
edescribewas -276 edescribewthat -61 edetail, -45 edetailw -131 edisclose, 35 edisclose,N -77 edismiss, 101
edismissw -104 edismisswGcue -19 edismisswas -109 edismisswthat -77 eemphasizew -99 eestimate, 135
eestimate,N -36 eestimatew -179 eestimatewand -148 eexplain, -86 eexplainw -53 eexplainwand -115
eexplainwthat -40 ehailw 49 ehint, 69 eindicate, -42 eindicatew -163 einsist, -82 einsist,G -198
einsist- 37 einsistw 58 einsistwand -108 einsistwthat -202 elamentw -125 emention, 29 emention,N -144
ementionw -71 ementionwand 126 emock, 120 emockw -55 emockwand 10 enote, -78 enote,A -176 enote,N -121
enote,and 38 enote,but 11 enotew -87 enotewand -64 enotewas -156 enotewor -16 enotewthat -105
enotewwhile -101 eorder, -98 eoutline, 3 eoutlinew -74 eoutlinewand -69 epledge- -5 epledgew 58
epledgewand 71 epledgewas -48 epoint, -183 epointw -66 epointwand 11 epointwthat -77 eportray, 11
eportrayw -53 eportraywand -142 eportraywas -198 epraise, 61 epraise,Gcue 110 epraise,who -109 epraisew -62
epraisewand 25 epraisewas -114 epredict, -40 epredict,N -47 epredictw -156 epredictwand -148
epredictwthat -8 epress, 123 epressw -146 epresswand -97 epromise, -45 epromise- 29 epromisew -108
epromisewand -229 epromisewif -61 epromisewthat -61 epropose, 78 eproposew 53 eproposewand 82
eproposewthat -66 equestion, 126 equestionw 36 equestionwand -20 equestionwthat -102 erailw 106
erecall, -62 erecallw -231 erecallwand -74 erecallwthat -28 erecallwwhen -158 erecommend, -77 erefuse, -6
erefuse,N 36 erefusew -7 erefusewand -171 erefusewthat -94 ereiterate, -8 ereiteratew -44
ereiteratewand -28 ereject, -8 erejectw 12 erejectwthat -85 eremarkw 76 eremind, -160 eremindw -221
eremindwand -144 erepeat, 83 erepeatw -160 erepeatwthat -56 ereport, -63 ereport,N -36 ereport,n 143
ereport- -69 ereportw -76 ereportwand -144 ereportwas 56 ereportwthat -64 erespondw -53 erespondwGcue -174
erespondwand 39 erespondwthat -81 ereveal, -125 erevealw 139 erevealwand -144 erevealwas -220 esay( -12
esay(N -76 esay, -60 esay,# 96 esay,A -34 esay,E -59 esay,G 17 esay,Gcue -11 esay,J -93 esay,N -80
esay,V -243 esay,Vcue 136 esay,a 7 esay,an -75 esay,and -43 esay,as -36 esay,but -51 esay,despite 90
esay,he -8 esay,his -7 esay,in -5 esay,is -13 esay,it -16 esay,n -17 esay,q -155 esay,she -175
esay,such -66 esay,the -51 esay,though -76 esay,was 21 esay,when 69 esay,where 18 esay,which 31
esay,while -56 esay,who 12 esay,with 6 esay- -68 esay-A -6 esay-G -155 esay-N -7 esay-a 159 esay-and -75
esay-but -102 esay-n -134 esay-or -161 esay-the 5 esay-to -110 esay-which -11 esay: -69 esay:N 67
esay:q -61 esay; -94 esay;# 150 esayw -92 esaywGcue -96 esaywand -69 esaywas -112 esaywbecause -153
esaywbut -86 esaywhow -68 esaywif -222 esaywor -98 esaywso -117 esaywthat -47 esaywthough 54 esaywwhat 53
esaywwhen -324 esaywwhere -64 esaywwhether -145 esaywwhich -161 esaywwhile 3 esaywwhy -53 esaywyet -84
eslam, 93 eslamw -4 eslamwGcue -10 eslamwand -77 eslamwas 62 estate, -66 estatew -26 estatewand -24
estressw 33 esuggest, 47 esuggest,A -161 esuggest,N 109 esuggest- 85 esuggestw -88 esuggestwand -95
esuggestwas -177 esuggestwbecause 57 esuggestwif -173 esuggestwor -6 esuggestwso -56 esuggestwthat -111
etell, -30 etell,A 116 etell,n -120 etell,which -11 etell- 19 etellw -124 etellwGcue 9 etellwand -118
etellwas -122 etellwbecause -107 etellwbut -109 etellwif -77 etellwor -50 etellwthat -152 ethank, -72
ethankw 95 ethankwand 103 ethreaten, -38 ethreatenw -80 etout, 29 etoutw -46 etoutwand 21 etweet, 139
etweetw 38 etweetwand 29 eurge, -37 eurgew -38 eurgewthat -99 evow, 57 evoww -18 evowwand -53 evowwas 59
ewarn, 55 ewarnw -32 ewarnwand -141 ewonderw -112 ewrite, -100 ewritew -152 ewritewand 8 ewritewthat -16
i0( 11 i0, -9 i0: -11 i0; 69 i0w -20 i1- 26 i1w 50 k0( 44 k0, 43 k0- -4 k0: -129 k0; 75 k0w 36 k1( -39
k1, -30 k1- -7 k1: 75 k1; 15 k1w -47 k2( -39 k2, -59 k2: 90 k2w -110 k3, -124 k3- -39 k3; -3 k3w -230
k4, -114 k4- 32 k4w -222 l1, 67 l1- -4 l1: -143 l1w -43 l2( -20 l2, 5 l2- -49 l2: 17 l3( 122 l3, -8 l3- 5
l3: -19 l3; 89 l3w -6 l4( -47 l4, 11 l4- 26 l4: -73 l4; -67 l4w -10 l5( -40 l5, -50 l5- -65 l5: 62 l5; -90
l5w -61 l6, -82 l6- 8 l6; 13 l6w -9 m(v0 -15 m(v1 -5 m, -9 m,v0 -31 m,v1 -12 m- 5 m-v0 48 m-v1 -22 m: -14
m:v0 -8 m:v1 -37 m; 17 m;v0 58 m;v1 -32 mw 7 mwv0 42 mwv1 -26 n(#v1 -123 n(Nv0 -92 n(Nv1 -17 n,#v0 -79
n,#v1 27 n,Av0 53 n,Av1 -51 n,Ev0 16 n,Ev1 -16 n,Gcuev0 156 n,Gcuev1 16 n,Gv0 -57 n,Gv1 -14 n,Jv0 -57
n,Jv1 6 n,Nv0 -24 n,Nv1 17 n,Vcuev0 70 n,Vcuev1 13 n,Vv0 5 n,Vv1 -30 n,alongv1 -41 n,andv0 -16 n,andv1 17
n,anv0 -35 n,anv1 60 n,asv0 -164 n,asv1 44 n,atv1 10 n,av0 -14 n,av1 72 n,becausev1 -191 n,butv0 136
n,despitev1 104 n,forv1 60 n,hev0 78 n,hev1 -22 n,hisv0 -90 n,hisv1 53 n,ifv1 -119 n,isv1 -30 n,itv1 -4
n,likev1 -3 n,mostv1 -13 n,nv0 22 n,nv1 -31 n,ofv1 -110 n,onv1 -105 n,orv1 -51 n,qv0 -36 n,qv1 -45
n,shev0 21 n,shev1 -35 n,sincev1 -184 n,sov1 -24 n,suchv1 -125 n,thev0 126 n,theyv1 125 n,thoughv0 78
n,tov1 -56 n,wasv1 15 n,werev1 -90 n,whenv1 3 n,wherev1 40 n,whichv0 39 n,whichv1 17 n,whilev0 41
n,whilev1 45 n,whov0 -22 n,whov1 42 n,withv1 21 n-#v1 -13 n-Av0 19 n-Av1 -3 n-Gv1 -85 n-Nv1 -62 n-Vv1 -9
n-andv0 -18 n-andv1 7 n-anv1 22 n-asv1 -28 n-av1 -33 n-butv0 37 n-butv1 16 n-ifv1 -49 n-nv0 -17 n-nv1 -30
n-orv1 5 n-qv1 -4 n-thatv1 -41 n-thev1 12 n-thoughv1 129 n-tov1 11 n:Nv1 -19 n:qv1 8 n;#v1 51 n;Nv1 -41
n;andv1 -48 nwGcuev0 -50 nwGcuev1 18 nwandv0 11 nwandv1 -18 nwasv1 -28 nwbecausev0 -139 nwbutv0 28
nwhowv0 -78 nwhowv1 -83 nwifv0 -78 nwifv1 -49 nworv1 -194 nwsov0 21 nwsov1 -202 nwthatv0 -134 nwthatv1 3
nwthoughv1 19 nwunlessv1 -150 nwwhatv0 80 nwwhatv1 -269 nwwhenv0 22 nwwhenv1 -39 nwwherev0 -86
nwwherev1 -109 nwwhetherv0 -129 nwwhetherv1 -13 nwwhichv1 40 nwwhilev0 28 nwwhilev1 -62 nwwhosev1 -89
nwwhyv1 -53 nwyetv1 -97 p#, -19 p#- -53 p#w 13 p'w -153 p), -24 p)w 124 pA, -61 pA- -61 pAw -85 pC, -132
pCw -140 pD, -23 pDw -282 pE, -55 pEw -109 pG, 5 pGw -46 pJ, 32 pJ- -10 pJ: -35 pJw -16 pM, -34 pMw -55
pN( -136 pN, -13 pN- 49 pN; -116 pNw -48 pO, 106 pOw -86 pP, 18 pP- 27 pPw -43 pR, -65 pRw -241 pS, -101
pSw -39 pV, -28 pV- -97 pV: -121 pVw -25 pW, -205 pWw -142 pn( 8 pn, 4 pn- 31 pn: 12 pn; 36 pnw -21 pq- 26
pqw 49 pt, 115 q0(0 51 q0,0 -13 q0,1 112 q0-0 -40 q0-1 135 q0;0 55 q0w0 -18 q0w1 30 q1(0 -129 q1,0 -55
q1,1 -91 q1:0 -11 q1:1 -158 q1w0 -55 q1w1 24 r0, -164 r0- -143 r0: -161 r0w -121 r1( 89 r1, -52 r1- 12
r1: -100 r1; -85 r1w -84 r2( -107 r2, -5 r2: -21 r2; 41 r2w -3 r3( 20 r3- -11 r3: 69 r3; -41 r3w 33
r4( -155 r4, 7 r4- 41 r4: -110 r4; 39 r4w -9 r5( 4 r5, 60 r5- 50 r5: 42 r5; 42 r5w 13 s#, -41 s#- -26
s#w -26 s'w -144 s,, -158 s,w -196 sA, -112 sAw -16 sG, -16 sGcue, -208 sGcuew -90 sGw -125 sJ, 4 sJw -111
sN( 75 sN- 142 sN: -146 sN; -48 sNw 22 sV, -5 sV- -136 sVcue, -27 sVcuew -122 sVw -160 sa, -8 sa- -50
sa: -61 san, 104 sanw -142 sany, 35 sanyw -7 sare, -27 sarew -116 satw -156 saw -103 sboth, 38 sbyw -165
scould, 4 scouldw -45 sfor- -8 sforw -85 she, -16 she- 18 she: 40 sher, -22 sher- -156 sherw 86 shew -17
shim, -11 shimself, 32 shimselfw 32 shimw -128 shis, -19 shisw 19 show, 51 showw -52 sif, -105 sifw 45
sinw 74 sis, -107 sis- 70 sisw 66 sit, 18 sit- -21 sits, -8 sitsw -118 sitw 15 smany, 46 smanyw -91 sn, 75
sn- -26 snow -123 snw 29 sof, 59 sofw -49 son, 39 son- -90 sonw -64 sover, -50 soverw -67 sq, -109 sqw 11
sshe, 6 sshe- 35 sshew 55 ssuchw -63 sthat( 26 sthat, -60 sthat- 16 sthat: 42 sthatw -73 sthe( -80
sthe, -13 sthe- -9 sthe: 60 sthe; -96 stheir, 127 stheirw 3 sthemselvesw 44 sthemw -68 sthew -30 sthey, 192
sthey- 41 sthey; -30 stheyw 13 sthis, -185 sthisw 47 sthose, -107 sthosew -118 sto, 79 sto- 40 stow 17
suponw -43 swas, 67 swasw -114 swhat, 126 swhat- -117 swhatw 100 swhether, -95 swhetherw -149 swhyw 28
t(#_) -123 t(N_) -109 t(N_. -108 t(q_0 -145 t,#_, -100 t,#_. -125 t,#_P 11 t,C_0 19 t,D_, -180 t,D_- 106
t,D_. -73 t,D_A 37 t,D_V 51 t,D_Vcue 107 t,D_and -122 t,D_that 64 t,D_to -96 t,D_who 8 t,E_0 25 t,G_0 -11
t,J_0 58 t,M_0 -12 t,N_$ -169 t,N_, -166 t,N_. -98 t,N_E 177 t,N_P -129 t,N_V 72 t,N_Vcue 231 t,N_and -201
t,P_0 -7 t,R_' 17 t,R_A 74 t,R_E 31 t,R_V 31 t,R_Vcue 67 t,R_had -71 t,R_has 15 t,R_is 13 t,R_was -44
t,R_would -75 t,S_0 -9 t,V_0 18 t,W_0 -11 t,n_, -130 t,n_. -127 t,n_P -134 t,n_V 41 t,n_and -205
t,n_that 84 t,n_the -39 t,q_0 -69 t-#_P -5 t-C_0 7 t-D_, 69 t-D_A 212 t-D_that 95 t-G_0 72 t-M_0 -120
t-P_0 -45 t-S_0 9 t-W_0 -18 t-n_P 3 t-n_that 38 t-q_0 -52 t:G_0 -123 t:N_, 25 t:N_. -106 t:V_0 -173 t:q_0 7
t;C_0 9 twW_0 -52 v0(N -91 v0,# 84 v0,A -65 v0,E 6 v0,G -61 v0,Gcue 20 v0,J -17 v0,N -8 v0,a 9
v0,along -162 v0,an 20 v0,and -75 v0,as -220 v0,but 5 v0,his -25 v0,in -146 v0,n -56 v0,or -21 v0,q -84
v0,such -99 v0,the 57 v0,while -16 v0,with -61 v0-# -174 v0-A -62 v0-G 38 v0-and -51 v0-n 34 v0-to 8
v0:N -214 v0;N 32 v0wGcue -60 v0wand -35 v0was -51 v0wbecause -112 v0wbut -230 v0wif -56 v0wor -100
v0wso -85 v0wthat 69 v0wwhen -71 v0wwhile -214 v1(# -123 v1,# -69 v1,A 17 v1,E 12 v1,G -16 v1,Gcue 90
v1,J -37 v1,N 27 v1,V -31 v1,Vcue 49 v1,a 58 v1,although -16 v1,an 10 v1,and 60 v1,as 52 v1,at 37
v1,because 6 v1,but 43 v1,despite -51 v1,from -145 v1,have -27 v1,he 10 v1,his 13 v1,if -149 v1,in 25
v1,is 33 v1,it 53 v1,most -48 v1,n 18 v1,of -147 v1,or -160 v1,q -58 v1,since -6 v1,so -24 v1,such -56
v1,that -51 v1,the 22 v1,they 125 v1,though 98 v1,to -10 v1,was 12 v1,were -90 v1,when -65 v1,where -14
v1,which 43 v1,while 74 v1,who 24 v1,will 77 v1,with 11 v1,would -114 v1-# 52 v1-A 33 v1-G -107 v1-N 41
v1-V -36 v1-a 65 v1-an 22 v1-and 25 v1-but 116 v1-n -24 v1-q -52 v1-that -41 v1-the 71 v1-though 129
v1-to -119 v1:N 50 v1:q 7 v1;# 70 v1;and 4 v1;the -11 v1wGcue 31 v1wand 5 v1wbecause -34 v1wbut 61
v1whow -125 v1wif -41 v1wor -62 v1wso -41 v1wthat -76 v1wthough 19 v1wunless -73 v1wwhat 7 v1wwhen 17
v1wwhere -133 v1wwhether -27 v1wwhile 46 v1wwhose -91 v1wwhy -109 v1wyet -97
"""
