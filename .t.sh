
export HOME=/tmp/a11y XDG_RUNTIME_DIR=/tmp/a11y/run; rm -rf /tmp/a11y; mkdir -p $XDG_RUNTIME_DIR; chmod 700 $XDG_RUNTIME_DIR
export QT_QPA_PLATFORM=xcb QT_QUICK_BACKEND=software
cp -r resources/workspaces/checkr-console /tmp/a11y/ws; sed -i 's/^speed: 10/speed: 40/' /tmp/a11y/ws/drills/bad-deployment.yaml
timeout 200 xvfb-run -a -s "-screen 0 1600x1000x24" dbus-run-session -- python3 tests/accessibility/rollback.py build/debian13-dev/src/app/breakglass /tmp/a11y/s /tmp/a11y/ws -v 2>&1 | grep -v "dbus-dae\|Deprec\|get_action" | cut -c1-200 | tail -${1:-80}
