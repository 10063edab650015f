# Kills an office on H2 and one on MySQL while 16 people write, HENGPING_KILLS times each, 100 unless set; the control, with all writing at
# once on H2, is killed until it has torn an act.
export HENGPING_KILLS=${HENGPING_KILLS:-100}
tests workflow 'KillsOn*Test'
