"""What a file says of itself: the XMP packet, dates and the file identifier.

Made from what is passed in alone, so that the same document gives the same bytes.
"""

from __future__ import annotations

import re
from datetime import UTC
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape, quoteattr

if TYPE_CHECKING:
    from datetime import datetime

_NOT_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

_PACKET: Final = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
   <pdfuaid:part>1</pdfuaid:part>
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt>{titles}</rdf:Alt></dc:title>
   <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
   <dc:creator><rdf:Seq><rdf:li>{creator}</rdf:li></rdf:Seq></dc:creator>
   <xmp:CreatorTool>{creator}</xmp:CreatorTool>
   <xmp:CreateDate>{made}</xmp:CreateDate>
   <xmp:ModifyDate>{made}</xmp:ModifyDate>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


def xmp_packet(title: str, language: str, creator: str, made_at: datetime) -> bytes:
    """The XMP packet that declares PDF/UA-1 and carries the title."""
    words = escape(_NOT_XML.sub("", title))
    tags = ("x-default", language)
    titles = "".join(f"<rdf:li xml:lang={quoteattr(tag)}>{words}</rdf:li>" for tag in tags)
    moment = made_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    packet = _PACKET.format(
        titles=titles, language=escape(language), creator=escape(creator), made=moment
    )
    return packet.encode("utf-8")


def pdf_date(made_at: datetime) -> str:
    """A moment as PDF writes it, in UTC."""
    return made_at.astimezone(UTC).strftime("D:%Y%m%d%H%M%SZ")
