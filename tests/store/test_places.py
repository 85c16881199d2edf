"""Folders that another computer or a synchronising service has a hand in are told apart."""

from __future__ import annotations

from pathlib import Path

import pytest

from careerplanner.store.places import (
    NETWORK_KINDS,
    cloud_service,
    kind_of_mount,
    looks_shared,
    read_mount_answer,
    read_mount_table,
)

LINUX = r"""
/dev/sda1 / ext4 rw,relatime 0 0
proc /proc proc rw 0 0
//server/care /mnt/care\040home cifs rw 0 0
server:/vol /mnt/nfs nfs4 rw 0 0
/dev/sdb1 /mnt/nfs/local ext4 rw 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0
broken
"""
MACOS = """
/dev/disk3s1 on / (apfs, sealed, local, read-only)
/dev/disk3s5 on /System/Volumes/Data (apfs, local)
//ann@server/care on /Volumes/Care home (smbfs, nodev, nosuid)
map auto_home on /System/Volumes/Data/home (autofs, automounted)
"""


@pytest.mark.parametrize(
    ("path", "shared"),
    [
        ("/home/ann/a.book", False),
        ("/mnt/care home/a.book", True),
        ("/mnt/care homes/a.book", False),
        ("/mnt/nfs/a.book", True),
        ("/mnt/nfs/local/a.book", False),
        ("/run/user/1000/gvfs/smb-share:server=x/a.book", True),
    ],
)
def test_linux_mounts(path: str, *, shared: bool) -> None:
    mounts = read_mount_table(LINUX)
    assert (kind_of_mount(Path(path), mounts) in NETWORK_KINDS) is shared


def test_a_later_mount_hides_an_earlier() -> None:
    assert kind_of_mount(Path("/a/b"), [("/a", "ext4"), ("/a", "nfs")]) == "nfs"


@pytest.mark.parametrize(
    ("path", "kind"), [("/Users/ann/a.book", "apfs"), ("/Volumes/Care home/a.book", "smbfs")]
)
def test_macos_mounts(path: str, kind: str) -> None:
    assert kind_of_mount(Path(path), read_mount_answer(MACOS)) == kind


def test_a_folder_of_this_computer_is_not_shared(tmp_path: Path) -> None:
    assert not looks_shared(tmp_path / "new folder" / "a.book")


@pytest.mark.parametrize(
    ("path", "service"),
    [
        ("/home/ann/Documents/a.book", None),
        ("/home/ann/Dropbox/a.book", "Dropbox"),
        ("/home/ann/Dropbox (Care Home)/books/a.book", "Dropbox"),
        ("/home/ann/OneDrive - Care Home Ltd/a.book", "OneDrive"),
        ("/home/ann/My Drive/a.book", "Google Drive"),
        ("/Users/ann/Library/Mobile Documents/com~apple~CloudDocs/a.book", "iCloud Drive"),
        ("/home/ann/Nextcloud/a.book", "Nextcloud"),
        ("/home/ann/Boxes/a.book", None),
        ("/home/ann/Documents/Dropbox", None),
    ],
)
def test_services_are_known_by_their_folders(path: str, service: str | None) -> None:
    assert cloud_service(path) == service


def test_a_renamed_folder_is_known_by_the_system(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "Work"))
    assert cloud_service(tmp_path / "Work" / "a.book") == "OneDrive"
    assert cloud_service(tmp_path / "Workshop" / "a.book") is None
