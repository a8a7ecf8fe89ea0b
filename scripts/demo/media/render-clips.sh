#!/bin/sh
# Makes the three demonstration clips from the pictures: 640 × 360, 8 s, 25 frames/s, H.264 and AAC, a slow push-in,
# a dissolve half-way and a quiet chord. Needs ffmpeg. Run it again only when a picture changed.
set -eu
cd "$(dirname "$0")"

make_clip() {
  ffmpeg -v error -y -i "$2" -i "$3" \
    -f lavfi -i "aevalsrc='0.035*(sin(2*PI*$4*t)+sin(2*PI*$4*1.25*t)+sin(2*PI*$4*1.5*t))':s=44100:d=8" \
    -filter_complex "
      [0:v]zoompan=z='1+0.0012*on':x='iw/2-(iw/zoom/2)':y='ih/2-(ih/zoom/2)':d=115:s=640x360:fps=25[a];
      [1:v]zoompan=z='1.14-0.0012*on':x='iw/2-(iw/zoom/2)':y='ih/2-(ih/zoom/2)':d=110:s=640x360:fps=25[b];
      [a][b]xfade=transition=fade:duration=1:offset=3.6,format=yuv420p[v];
      [2:a]afade=t=in:d=1.2,afade=t=out:st=6.4:d=1.6[s]" \
    -map '[v]' -map '[s]' -t 8 -c:v libx264 -preset veryslow -crf 27 -profile:v main -c:a aac -b:a 48k \
    -movflags +faststart -map_metadata -1 -fflags +bitexact -flags:v +bitexact -flags:a +bitexact "$1"
}

make_clip ba-buoc-nop-yeu-cau.mp4 van-ban.jpg ho-so-so.jpg 220
make_clip mot-ngay-o-phong-khu-vuc.mp4 dia-ban.jpg tiep-dan.jpg 196
make_clip truoc-gio-cuong-che.mp4 tiep-dan.jpg trao-chia-khoa.jpg 165
