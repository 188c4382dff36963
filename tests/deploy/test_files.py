"""The files of deploy/ that others read: Docker Compose, Kubernetes, systemd, Grafana."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from gateway.config import parse, warnings
from gateway.outbound.dispatcher import DRAIN
from gateway.runtime.metrics import Metrics
from tests.support.house import House

DEPLOY = Path(__file__).parents[2] / "deploy"
CONFIG = (DEPLOY / "config.toml").read_text("utf-8")
COMPOSE = (DEPLOY / "compose.yaml").read_text("utf-8")
KUBERNETES = list(yaml.safe_load_all((DEPLOY / "kubernetes.yaml").read_text("utf-8")))
UNIT = (DEPLOY / "assent.service").read_text("utf-8")
NAMES = set(re.findall(r"(?<!\$)\$\{(\w+)\}", CONFIG))
"""What the configuration reads from the environment."""
STOPS_WITHIN = DRAIN + 15
"""Seconds that a stop may take: what is on its way, and then what is left of every task."""


def is_compose(path: Path) -> bool:
    """Whether a file is as the Compose specification's own schema says."""
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.compose-spec", str(path)]
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


def test_the_compose_file_is_one(tmp_path: Path) -> None:
    assert is_compose(DEPLOY / "compose.yaml")
    wrong = tmp_path / "compose.yaml"
    for right, written in (("stop_grace_period: 45s", "stop_grace_periode: 45s"), ("cap_drop: [ALL]", "cap_drop: ALL")):
        assert right in COMPOSE
        wrong.write_text(COMPOSE.replace(right, written), encoding="utf-8")
        assert not is_compose(wrong)


def test_compose_runs_two_nodes_with_all_that_the_configuration_asks_for() -> None:
    services = yaml.safe_load(COMPOSE)["services"]
    nodes = [service for name, service in services.items() if name.startswith("node-")]
    assert len(nodes) == 2
    told = COMPOSE.partition("name: assent")[0]
    for node in nodes:
        environ = {name: filled(str(value), told) for name, value in node["environment"].items()}
        assert environ.keys() >= NAMES
        config = parse(CONFIG, environ)
        assert config.gateway.listen.port == int(node["expose"][0])
        assert [str(warning) for warning in warnings(config)] == []
        assert float(node["stop_grace_period"].removesuffix("s")) > STOPS_WITHIN
        assert (node["read_only"], node["cap_drop"]) == (True, ["ALL"])
    published = [name for name, service in services.items() if "ports" in service]
    assert published == ["proxy"]


def filled(value: str, told: str) -> str:
    """A value with each variable that the head of the file tells of."""
    examples = {"POSTGRES_PASSWORD": "p4", "TWILIO_ACCOUNT_SID": "AC" + "0" * 32, "TWILIO_SENDER": "+15550006000"}

    def variable(match: re.Match[str]) -> str:
        name, rule = match[1], match[2]
        if rule.startswith(":-"):
            return rule.removeprefix(":-")
        assert f"{name}=" in told, f"{name} is not explained"
        return examples.get(name, "example.com")

    return re.sub(r"\$\{(\w+)(:[?-][^}]*)\}", variable, value)


def of_kind(kind: str) -> dict[str, Any]:
    """The one manifest of a kind."""
    (found,) = [document for document in KUBERNETES if document["kind"] == kind]
    result: dict[str, Any] = found
    return result


def test_kubernetes_keeps_a_node_while_others_come_and_go() -> None:
    deployment, budget = of_kind("Deployment"), of_kind("PodDisruptionBudget")
    labels = deployment["spec"]["template"]["metadata"]["labels"]
    for selector in (
        deployment["spec"]["selector"]["matchLabels"],
        budget["spec"]["selector"]["matchLabels"],
        of_kind("Service")["spec"]["selector"],
    ):
        assert selector.items() <= labels.items()
    assert deployment["spec"]["replicas"] == 2
    assert deployment["spec"]["strategy"]["rollingUpdate"] == {"maxUnavailable": 0, "maxSurge": 1}
    assert budget["spec"]["minAvailable"] == 1
    pod = deployment["spec"]["template"]["spec"]
    (container,) = pod["containers"]
    assert container["livenessProbe"]["httpGet"]["path"] == "/healthz"
    assert container["readinessProbe"]["httpGet"]["path"] == "/readyz"
    assert container["startupProbe"]["httpGet"]["path"] == "/healthz"
    waits = float(container["lifecycle"]["preStop"]["exec"]["command"][1])
    assert pod["terminationGracePeriodSeconds"] > waits + STOPS_WITHIN
    ports = {port["name"]: port["containerPort"] for port in container["ports"]}
    assert ports[of_kind("Service")["spec"]["ports"][0]["targetPort"]] == 8080


def test_kubernetes_gives_a_node_no_more_than_it_needs() -> None:
    pod = of_kind("Deployment")["spec"]["template"]["spec"]
    (container,) = pod["containers"]
    assert pod["securityContext"]["runAsNonRoot"] is True
    assert f"USER {pod['securityContext']['runAsUser']}:" in (DEPLOY / "Dockerfile").read_text("utf-8")
    assert pod["automountServiceAccountToken"] is False
    assert container["securityContext"] == {
        "allowPrivilegeEscalation": False, "readOnlyRootFilesystem": True, "capabilities": {"drop": ["ALL"]},
    }  # fmt: skip
    mounted = {mount["name"] for mount in container["volumeMounts"]}
    assert mounted == {volume["name"] for volume in pod["volumes"]}
    text = (DEPLOY / "kubernetes.yaml").read_text("utf-8")
    assert "kind: Secret" not in text, "secrets are named here, and are made elsewhere"
    written = {entry["name"] for entry in container["env"]}
    told = set(re.findall(r"--from-literal=(\w+)=", text.partition("apiVersion")[0]))
    assert written | told == NAMES
    assert container["envFrom"] == [{"secretRef": {"name": "assent"}}]


def test_systemd_stops_a_node_gently_and_starts_it_again() -> None:
    settings = dict(re.findall(r"^(\w+)=(.*)$", UNIT, re.MULTILINE))
    assert float(settings["TimeoutStopSec"]) > STOPS_WITHIN
    assert settings["KillMode"] == "mixed"
    assert settings["Restart"] == "always"
    assert settings["ExecReload"].endswith("-HUP $MAINPID")
    assert settings["ExecStart"].startswith("/opt/assent/bin/assent serve ")


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not installed")
def test_systemd_finds_nothing_wrong_with_the_unit(tmp_path: Path) -> None:
    unit = tmp_path / "assent.service"
    unit.write_text(UNIT.replace("/opt/assent/bin/assent", sys.executable), encoding="utf-8")
    verified = subprocess.run(["systemd-analyze", "verify", unit], check=False, capture_output=True, text=True)
    assert (verified.returncode, verified.stderr) == (0, "")
    judged = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", "--threshold=20", "--no-pager", unit],
        check=False, capture_output=True, text=True,
    )  # fmt: skip
    assert judged.returncode == 0, judged.stdout[-200:]


def expressions(dashboard: Any) -> list[str]:
    """Every query of a dashboard."""
    if isinstance(dashboard, dict):
        own = [value for name, value in dashboard.items() if name in ("expr", "query") and isinstance(value, str)]
        return own + [found for value in dashboard.values() for found in expressions(value)]
    return [found for value in dashboard for found in expressions(value)] if isinstance(dashboard, list) else []


async def test_the_dashboard_shows_every_metric_and_none_that_is_not_there(tmp_path: Path) -> None:
    text = (DEPLOY / "grafana.json").read_text("utf-8")
    asked = {name for query in expressions(json.loads(text)) for name in re.findall(r"\bassent_\w+", query)}
    async with House(tmp_path).up() as house, house.http.get(f"{house.url}/metrics") as answer:
        shown = re.findall(r"^# TYPE (\w+)(?<!_created) (\w+)$", await answer.text(), re.MULTILINE)
    suffixes = {"histogram": ("_bucket", "_sum", "_count")}
    names = {name: {f"{name}{suffix}" for suffix in suffixes.get(kind, ("",))} for name, kind in shown}
    assert asked <= set().union(*names.values())
    assert [name for name, forms in names.items() if not forms & asked] == []


def test_the_dashboard_groups_by_labels_that_the_metrics_have() -> None:
    labels = {metric._name: {*metric._labelnames} for metric in vars(Metrics()).values() if hasattr(metric, "_name")}
    for query in expressions(json.loads((DEPLOY / "grafana.json").read_text("utf-8"))):
        for name in re.findall(r"\bassent_\w+", query):
            own = labels[re.sub(r"_(total|bucket|sum|count)$", "", name)]
            used = {word.strip() for found in re.findall(r"by \(([^)]*)\)", query) for word in found.split(",")}
            used |= set(re.findall(r"(\w+)=~", query))
            assert used <= own | {"instance", "job", "le"}, query
